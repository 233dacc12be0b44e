using Jobcoach.Azure.Cosmos;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;

namespace Jobcoach.Azure.Tests.Cosmos;

/// <summary>All that the lists show, as text.</summary>
internal static class Lijstbeeld
{
    private static readonly Zichtbaarheid[] Zichten =
    [
        Zichtbaarheid.Alles, new(WerknemerId: "wn-1"), new(WerknemerId: "wn-9"), new(WerkgeverId: "wg-1"), new(WerkgeverId: "wg-9"),
        new(JobcoachorganisatieId: "org-1"), new(JobcoachorganisatieId: "org-9"),
    ];

    public static async Task<string> VanAsync(CosmosOpslag storage)
    {
        List<object> beeld = [];
        foreach (var zicht in Zichten)
        {
            beeld.Add((await storage.Projecties.ZakenAsync(new(zicht, null, null, 50), CancellationToken.None)).Regels);
            foreach (var rol in new[] { Rol.Toetser, Rol.Besluitnemer })
            {
                beeld.Add((await storage.Projecties.TakenAsync(new(rol, zicht, null, null, Taaksortering.Vervaldag, null, 50), CancellationToken.None)).Regels);
            }
        }

        beeld.Add(await storage.Projecties.TelResultatenAsync(new(new(2025, 1, 1), new(2028, 12, 31), null, null), CancellationToken.None));
        return Tekst(beeld);
    }
}
