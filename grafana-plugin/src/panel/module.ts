import { PanelPlugin } from '@grafana/data';
import { ConversationPanel } from './ConversationPanel.tsx';

export const plugin = new PanelPlugin(ConversationPanel).setNoPadding();
