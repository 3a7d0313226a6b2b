import logfire
import openai_cases

logfire.configure(send_to_logfire=False, console=False, service_name="capture-lab")
logfire.instrument_openai()
openai_cases.run()
logfire.force_flush()
