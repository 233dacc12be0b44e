using Jobcoach.Functions.Durable;
using Jobcoach.Workflow.Zaken;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddDurableOrchestrations(Register.Alles);

await builder.Build().RunAsync();
