export const APP_ID = 'portkeyotel-genai-app';
export const DATASOURCE_ID = 'portkeyotel-genai-datasource';
export const CONVERSATION_PANEL_ID = 'portkeyotel-conversation-panel';
