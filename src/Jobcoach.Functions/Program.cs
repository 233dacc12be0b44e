using Jobcoach.Functions.Durable;
using Jobcoach.Workflow.Durable;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.Hosting;

var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddDurableOrchestrations(new OrchestrationRegistry([], []));

await builder.Build().RunAsync();
