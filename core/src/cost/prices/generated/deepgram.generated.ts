// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const deepgram: string = `aura-2-andromeda-en aura-2-apollo-en aura-2-thalia-en	i30 o0
aura-asteria-en aura-luna-en	i15 o0
base base-conversationalai base-finance base-general base-meeting base-phonecall base-video base-voicemail	audio_seconds=.749988
enhanced enhanced-finance enhanced-general enhanced-meeting enhanced-phonecall	audio_seconds=.870012
nova nova-2-atc nova-2-automotive nova-2-conversationalai nova-2-drivethru nova-2-finance nova-2-general nova-2-meeting nova-2-phonecall nova-2-video nova-2-voicemail nova-general nova-phonecall	audio_seconds=.258012
nova-2 nova-3 nova-3-general	audio_seconds=.258
nova-3-medical	audio_seconds=.312012
whisper whisper-base whisper-large whisper-medium whisper-small whisper-tiny	audio_seconds=.36`;
