using Jobcoach.Azure.Samenstelling;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Documenten;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Azure.Tests.Samenstelling;

public sealed class AzureOpslagTests
{
    [Fact]
    public void Without_settings_nothing_starts_and_each_is_named()
    {
        var fout = Assert.Throws<InstellingenException>(() => new ServiceCollection().AddAzureOpslag(Instellingen.Als([])));

        Assert.All(Instellingen.Volledig().Keys, naam => Assert.Single(fout.Fouten, een => een.StartsWith($"{naam} ", StringComparison.Ordinal)));
        Assert.All(fout.Fouten, een => Assert.Contains(een, fout.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_port_of_storage_has_one_service()
    {
        var services = new ServiceCollection().AddAzureOpslag(Instellingen.Als(Instellingen.Volledig()));

        Assert.All(
            [typeof(IZaakStore), typeof(IProjectieStore), typeof(IPersoonStore), typeof(IBerichtbezorger), typeof(IDocumentStore)],
            port => Assert.Single(services, service => service.ServiceType == port && service.Lifetime is ServiceLifetime.Singleton));
    }
}
