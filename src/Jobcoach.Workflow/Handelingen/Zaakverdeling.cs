using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Werkverdeling;

namespace Jobcoach.Workflow.Handelingen;

/// <summary>
/// Verdeelt meer zaken tegelijk. Elke zaak is een handeling op zichzelf, met haar eigen feit en haar eigen antwoord: dat een ervan niet kan
/// houdt de andere niet tegen, en een herhaling met dezelfde sleutel verdeelt geen zaak twee keer.
/// </summary>
public sealed class Zaakverdeling(Zaakhandelingen handelingen)
{
    /// <summary>Zoveel zaken gaan er hoogstens in een opdracht; een ontwerpkeuze die een verzoek kort houdt.</summary>
    public const int Meest = 100;

    private const int Tegelijk = 8;

    /// <summary>Verdeelt, in de volgorde van de opdracht; een zaak die er vaker in staat telt een keer.</summary>
    public async Task<Uitkomst<IReadOnlyList<Verdeelregel>>> VerdeelAsync(Verdeelopdracht opdracht, Handelende door, Herhaalsleutel? sleutel, CancellationToken cancelled)
    {
        if (opdracht.Zaken is not { Count: > 0 and <= Meest })
        {
            return new Weigering("aantal-zaken-onjuist", $"Kies 1 tot en met {Meest} zaken.", "zaken");
        }

        var handeling = new WijsToe(opdracht.Rol, opdracht.BehandelaarId, opdracht.AlleenVrij);
        List<Verdeelregel> regels = [];
        foreach (var groep in opdracht.Zaken.Distinct().Chunk(Tegelijk))
        {
            regels.AddRange(await Task.WhenAll(groep.Select(async nummer => Regel(nummer, await handelingen.VoerUitAsync(nummer, handeling, door, null, sleutel, cancelled)))));
        }

        return regels;
    }

    private static Verdeelregel Regel(Zaaknummer nummer, Handelingsuitkomst uitkomst) => uitkomst switch
    {
        Handelingsuitkomst.Gelukt gelukt => new(nummer, gelukt.Document.Versie, []),
        Handelingsuitkomst.Geweigerd geweigerd => new(nummer, null, geweigerd.Weigeringen),
        Handelingsuitkomst.NietGevonden => new(nummer, null, [new("niet-gevonden", "Deze zaak bestaat niet.")]),
        Handelingsuitkomst.SleutelHergebruikt => new(nummer, null, [new("sleutel-hergebruikt", "Deze sleutel is al gebruikt voor een ander verzoek.")]),
        Handelingsuitkomst.Verouderd => new(nummer, null, [new("te-druk", "Anderen schrijven tegelijk aan deze zaak. Probeer het opnieuw.")]),
        _ => throw new ArgumentOutOfRangeException(nameof(uitkomst)),
    };
}
