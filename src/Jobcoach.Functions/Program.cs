using Jobcoach.Azure.Blobs;
using Jobcoach.Azure.Cosmos;
using Jobcoach.Azure.Samenstelling;
using Jobcoach.Brieven.Inhoud;
using Jobcoach.Functions;
using Jobcoach.Workflow.Brieven;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

try
{
    var builder = FunctionsApplication.CreateBuilder(args);
    builder.ConfigureFunctionsWebApplication();
    builder.Services.AddJobcoachOnAzure(builder.Configuration);
    using var host = builder.Build();

    // A fault in the texts of an authority shows now, and not in a letter.
    host.Services.GetRequiredService<IBriefzetter>();
    await host.Services.CheckStoresAsync(builder.Configuration, CancellationToken.None);
    await host.RunAsync();
    return 0;
}
catch (Exception reason) when (reason is InstellingenException or BriefsjabloonException or CosmosCheckException or BlobCheckException)
{
    // Whoever starts it needs the reason and no stack.
    await Console.Error.WriteLineAsync(reason.Message);
    return 1;
}
