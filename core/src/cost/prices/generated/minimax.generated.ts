// Made by scripts/prices/import.ts from the sources named in core/NOTICE. Do not edit: see scripts/prices/corrections.ts.
export const minimax: string = `m2-her	i.3 o1.2
minimax-01	i.2 o1.1
minimax-m1	i.4 o2.2
minimax-m2 minimax-m2.1 minimax-m2.5	i.3 o1.2 r.03 w.375
minimax-m2.1-highspeed minimax-m2.5-highspeed	i.6 o2.4 r.03 w.375
minimax-m2.1-lightning minimax-m2.5-lightning	i.3 o2.4 r.03 w.375
minimax-m2.7	i.3 o1.2 r.06 w.375
minimax-m2.7-highspeed	i.6 o2.4 r.06 w.375
minimax-m3	i.3 o1.2 r.06|>512000 *2
speech-02-hd speech-2.6-hd	input_characters=100
speech-02-turbo speech-2.6-turbo	input_characters=60`;
