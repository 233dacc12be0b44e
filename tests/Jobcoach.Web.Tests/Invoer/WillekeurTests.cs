using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Invoer;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Tests.Invoer;

/// <summary>Whatever a caller sends, as long as it has the right types: the act does it or refuses it, and never breaks.</summary>
public sealed class WillekeurTests
{
    private const int Zaden = 25;

    public static TheoryData<Type> Handelingen() =>
        [.. typeof(Handeling).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Handeling)) && !Bevoegden(type).Contains(Rol.Systeem)).OrderBy(type => type.Name)];

    [Theory]
    [MemberData(nameof(Handelingen))]
    public void Elke_goed_getypeerde_invoer_wordt_gedaan_of_geweigerd(Type soort)
    {
        var lees = typeof(WillekeurTests).GetMethod(nameof(Lees), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(soort);

        foreach (var verloop in Handelingsproef.Standen)
        {
            for (var zaad = 0; zaad < Zaden; zaad++)
            {
                var json = new Willekeur(zaad, verloop.Vandaag).Maak(soort).ToJsonString(JobcoachJson.Options);
                var handeling = (Handeling)lees.Invoke(null, [json])!;
                var fout = Record.Exception(() => Handelingsproef.Doe(verloop, handeling));

                Assert.True(fout is null, $"Zaad {zaad} in fase {verloop.Zaak.Fase}: {fout}\n{json}");
            }
        }
    }

    private static Handeling Lees<T>(string json)
        where T : Handeling
    {
        var gelezen = Invoerlezer.Lees<T>(Encoding.UTF8.GetBytes(json));
        return gelezen.Gelukt ? gelezen.Waarde.Waarde : throw new InvalidOperationException($"{string.Join("; ", gelezen.Weigeringen)}\n{json}");
    }

    private static IReadOnlySet<Rol> Bevoegden(Type type) => ((Handeling)RuntimeHelpers.GetUninitializedObject(type)).Bevoegden();
}
