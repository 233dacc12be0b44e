using Jobcoach.Domain.Formulieren;
using Jobcoach.TestSupport;

namespace Jobcoach.Domain.Tests.Formulieren;

/// <summary>Wat iemand bij een formulier te lezen krijgt, woord voor woord: titels en hulp, wat fout is en wat ontbreekt.</summary>
[Trait("Regeling", "leidraad-2012, matchingsformat"), Trait("Regeling", "leidraad-2012, coachingsplanformat")]
public sealed class FormulierzinnenTests
{
    [Fact]
    public void Elke_tekst_bij_een_formulier_staat_in_het_zinnenboek() => Assert.Null(Goud.Verschil(Matchingsonderwerpen.Alle.SelectMany(Hulp).Concat(Fout()).Concat(Leeg()).Distinct()));

    private static IEnumerable<string> Hulp(Onderwerpuitleg uitleg) =>
    [
        $"{uitleg.Nummer} {uitleg.LabelWerknemer}",
        .. uitleg.HulpWerknemer.Select(zin => $"{uitleg.Nummer}A {zin}"),
        $"{uitleg.Nummer} {uitleg.LabelWerk}",
        .. uitleg.HulpWerk.Select(zin => $"{uitleg.Nummer}B {zin}"),
        .. uitleg.HulpMatching.Select(zin => $"{uitleg.Nummer}C {zin}"),
    ];

    private static IEnumerable<string> Fout() => MatchingsformatTests.Fouten.SelectMany(rij => rij.Data.Item1.Controleer())
        .Concat(CoachingsplanTests.Fouten.SelectMany(rij => rij.Data.Item1.Controleer()))
        .Select(weigering => $"fout {weigering.Code} | {weigering.Veld} | {weigering.Uitleg}");

    private static IEnumerable<string> Leeg() => MatchingsformatTests.Leegten.SelectMany(rij => rij.Data.Item1.Ontbreekt())
        .Concat(new Matchingsformat(null, null, null, null).Ontbreekt())
        .Concat(CoachingsplanTests.Leegten.SelectMany(rij => rij.Data.Item1.Ontbreekt()))
        .Concat(new Coachingsplan(null, null, null, null, null, null).Ontbreekt())
        .Select(ontbrekend => $"leeg {ontbrekend.Veld} | {ontbrekend.Omschrijving}");
}
