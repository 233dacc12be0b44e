using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Correcties;

/// <summary>
/// Verbetert een kennelijke verschrijving in een brief die al weg is: er komt een nieuwe brief voor dezelfde ontvangers, die de oude noemt en vervangt.
/// De oude blijft leesbaar. Wat is besloten, bevonden en berekend verandert niet, en de dag van bekendmaking ook niet: de bezwaartermijn loopt door.
/// Wie iets anders wil besluiten, neemt een nieuw besluit.
/// </summary>
/// <param name="Brief">De brief, zie <see cref="Berichten.Brief.Nummer"/>.</param>
/// <param name="Reden">Wat er mis was; alleen voor het dossier.</param>
/// <param name="Motivering">De motivering zonder de verschrijving, bij een brief met een besluit; null laat haar zoals zij is.</param>
public sealed record VerbeterBrief(int Brief, string Reden, string? Motivering = null) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.AdministratiefMedewerker, Rol.Besluitnemer);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    /// <summary>Of een rol een brief kan verbeteren: hij is de laatste over zijn onderwerp en nog niet vervangen.</summary>
    /// <param name="zaak">De zaak.</param>
    /// <param name="brief">Een van haar brieven.</param>
    /// <param name="rol">Wie.</param>
    public static bool Kan(Zaak zaak, Brief brief, Rol rol) => Wie.Contains(rol) && IsBevoegd(brief, rol) && Belemmering(zaak, brief) is null;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak.Fase is Fase.Vernietigd)
        {
            return new Weigering("zaak-vernietigd", "Deze zaak is vernietigd.");
        }

        if (Brievenlijst.Van(zaak).FirstOrDefault(een => een.Nummer == Brief) is not { } oud)
        {
            return new Weigering("brief-onbekend", "Er is geen brief met dit nummer.", "brief");
        }

        if (!IsBevoegd(oud, situatie.Door.Rol))
        {
            return Weigering.Onbevoegd("verbeteren-niet-bevoegd", "Een brief met een besluit verbetert alleen een besluitnemer.");
        }

        if (Belemmering(zaak, oud) is { } belemmering)
        {
            return belemmering;
        }

        List<Weigering> weigeringen = [.. Tekst.Verplicht(Reden, "reden"), .. Tekst.Optioneel(Motivering, "motivering")];
        if (Motivering is not null && oud.Soort is not Berichtsoort.Besluit)
        {
            weigeringen.Add(new("motivering-hoort-niet", "Alleen een brief met een besluit heeft een motivering.", "motivering"));
        }

        if (weigeringen.Count > 0)
        {
            return weigeringen;
        }

        var verwijzing = oud.Verwijzing ?? zaak.Besluiten.Where(oud.GaatOver).Select(besluit => $"besluit/{besluit.Nummer}").FirstOrDefault();
        var verbeterd = zaak.Bericht(oud.Soort, situatie.Vandaag, verwijzing, oud.Aan);
        return (Gemotiveerd(verbeterd, oud) with
        {
            Berichten = [.. verbeterd.Berichten.Select(bericht => bericht.Nummer > zaak.Berichten.Count ? bericht with { Vervangt = oud.Nummer } : bericht)],
        }).Feit(situatie, Feitsoort.BriefVerbeterd, Reden, $"brief/{oud.Nummer}");
    }

    // What stands in a besluit is of who may decide (Awb 10:3), a slip of the pen too.
    private static bool IsBevoegd(Brief brief, Rol rol) => brief.Soort is not Berichtsoort.Besluit || rol is Rol.Besluitnemer;

    private static Weigering? Belemmering(Zaak zaak, Brief brief) =>
        zaak.Berichten.Any(bericht => bericht.Vervangt == brief.Nummer) ? new("brief-vervangen", "Deze brief is al vervangen. Verbeter de brief die ervoor in de plaats kwam.")
        : zaak.Berichten.Any(bericht => bericht.Op > brief.Op && bericht.Soort == brief.Soort && bericht.Verwijzing == brief.Verwijzing)
            ? new("brief-achterhaald", "Over hetzelfde onderwerp ging later een andere brief uit. Verbeter die.")
            : null;

    // The besluit with the number that the letter names; of letters of before that was kept, it is the one with its document.
    private Zaak Gemotiveerd(Zaak zaak, Brief oud) => string.IsNullOrWhiteSpace(Motivering)
        ? zaak
        : zaak with
        {
            Besluiten = [.. zaak.Besluiten.Select(besluit => oud.GaatOver(besluit) ? besluit with { Motivering = Motivering } : besluit)],
        };
}
