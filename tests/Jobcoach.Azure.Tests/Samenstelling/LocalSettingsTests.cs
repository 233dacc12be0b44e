using System.Text;
using System.Text.Json;
using Jobcoach.Azure.Blobs;
using Jobcoach.Azure.Cosmos;
using Jobcoach.Azure.Samenstelling;
using Jobcoach.Azure.Tests.Blobs;
using Jobcoach.Azure.Tests.Fixtures;
using Jobcoach.Domain.Handelingen;
using Jobcoach.TestSupport.Opslag;
using Jobcoach.TestSupport.Servers;
using Jobcoach.Workflow.Documenten;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Azure.Tests.Samenstelling;

/// <summary>The settings and the servers that the README gives somebody who runs the host of Azure on a laptop. Only ports and names differ, so that nothing is in the way.</summary>
public sealed class LocalSettingsTests(Azurite azurite)
{
    [Fact]
    public async Task The_stores_work_with_the_example_on_the_servers_of_the_readme()
    {
        await using var cosmos = await NodeServer.StartAsync("tests/Jobcoach.Azure.Tests/servers", "cosmos-lokaal.cjs", port => [$"{port}"]);
        await using var services = new ServiceCollection().AddAzureOpslag(Example(cosmos.Port)).BuildServiceProvider();
        await services.GetRequiredService<CosmosOpslag>().CheckAsync(create: true, TestContext.Current.CancellationToken);
        await services.GetRequiredService<BlobDocumentStore>().CheckAsync(create: true, TestContext.Current.CancellationToken);
        var (zaken, projecties, documenten) =
            (services.GetRequiredService<IZaakStore>(), services.GetRequiredService<IProjectieStore>(), services.GetRequiredService<IDocumentStore>());
        var nummer = Opslagvoorbeelden.Nummer(1);

        var versie = await zaken.BewaarAsync(Opslagvoorbeelden.Document(1), [Opslagvoorbeelden.Feit(1)], TestContext.Current.CancellationToken);
        await projecties.WerkBijAsync(Projecties.Projectie(1).Met(Projecties.Taak()), TestContext.Current.CancellationToken);
        using var inhoud = new MemoryStream(Encoding.UTF8.GetBytes("%PDF-1.7"));
        var document = await documenten.BewaarAsync(nummer, inhoud, "application/pdf", 100, TestContext.Current.CancellationToken);

        Assert.Equal(1, versie);
        Assert.Equal(nummer, (await zaken.LeesAsync(nummer, TestContext.Current.CancellationToken))?.Zaak.Nummer);
        Assert.Null(await zaken.LeesAsync(Opslagvoorbeelden.Nummer(2), TestContext.Current.CancellationToken));
        Assert.Equal([nummer], await zaken.NietVernietigdAsync(null, 10, TestContext.Current.CancellationToken));
        var taken = await projecties.TakenAsync(
            new(Rol.Toetser, Zichtbaarheid.Alles, null, null, Taaksortering.Vervaldag, null, 10), TestContext.Current.CancellationToken);
        Assert.Equal(nummer, Assert.Single(taken.Regels).Zaak);
        Assert.Equal([document], await documenten.LijstAsync(nummer, TestContext.Current.CancellationToken));
        Assert.False(services.GetRequiredService<Documentvrijgave>().EisScan);
    }

    private Microsoft.Extensions.Configuration.IConfiguration Example(int port)
    {
        using var example = JsonDocument.Parse(File.ReadAllText(Repository.Path("local.settings.example.json")));
        var values = example.RootElement.GetProperty("Values").EnumerateObject()
            .ToDictionary(setting => setting.Name.Replace("__", ":", StringComparison.Ordinal), setting => setting.Value.GetString());
        values["Cosmos:ConnectionString"] = values["Cosmos:ConnectionString"]!.Replace(":8081/", $":{port}/", StringComparison.Ordinal);
        values["Documenten:ConnectionString"] = azurite.ConnectionString;
        values["Documenten:Container"] = Azurite.NewContainer();
        return Instellingen.Als(values);
    }
}
