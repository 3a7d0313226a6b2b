import { AppPlugin } from '@grafana/data';
import { ConversationPage } from './app/ConversationPage.tsx';
import { openConversationLink } from './app/open-conversation-link.ts';

export const plugin = new AppPlugin().setRootPage(ConversationPage).addLink(openConversationLink);
