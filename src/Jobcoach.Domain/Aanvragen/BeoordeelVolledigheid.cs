using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>Het oordeel of de aanvraag volledig is.</summary>
/// <param name="Volledig">Of zij volledig is.</param>
/// <param name="Ontbreekt">Codes van wat ontbreekt; leeg neemt het voorstel van de toets over.</param>
/// <param name="HersteltermijnDagen">Termijn om aan te vullen in dagen; verplicht als de regeling geen termijn noemt.</param>
/// <param name="Reden">Verplicht wanneer het oordeel afwijkt van het voorstel.</param>
public sealed record BeoordeelVolledigheid(bool Volledig, IReadOnlyList<string>? Ontbreekt = null, int? HersteltermijnDagen = null, string? Reden = null) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.AdministratiefMedewerker, Rol.Toetser);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        var aanvraag = zaak.Aanvraag;
        if (zaak.Fase is not Fase.Volledigheid || aanvraag.Volledigheidsbevindingen is not { } bevindingen || aanvraag.Volledigheidsoordeel is not null)
        {
            return new Weigering("volledigheid-niet-aan-de-orde", "Er ligt nu geen aanvraag waarvan de volledigheid beoordeeld moet worden.");
        }

        string[] voorstel = [.. bevindingen.Where(bevinding => bevinding.Oordeel is Oordeel.VoldoetNiet).Select(bevinding => bevinding.Code)];
        var ontbreekt = Volledig ? [] : Ontbreekt is { Count: > 0 } genoemd ? genoemd : voorstel;
        var heeftTermijn = HersteltermijnDagen is not null || situatie.Regeling.Termijn(Termijnsoort.Herstel, situatie.Vandaag) is not null;
        var weigeringen = Controleer(bevindingen, voorstel, ontbreekt, heeftTermijn);
        if (weigeringen.Count > 0)
        {
            return weigeringen;
        }

        var beoordeeld = aanvraag with { Volledigheidsoordeel = new(Volledig, ontbreekt, []) };
        var verwijzing = $"aanvraag/{aanvraag.Nummer}";
        return Volledig
            ? zaak.Met(beoordeeld with { CompleetOp = CompleetSinds(aanvraag) })
                .Naar(Fase.Doelgroeptoets, situatie.Vandaag)
                .Feit(situatie, Feitsoort.VolledigBevonden, Reden, verwijzing)
            : zaak.Met(beoordeeld with { Aanvullingsverzoeken = [.. aanvraag.Aanvullingsverzoeken, new(ontbreekt, HersteltermijnDagen)] })
                .Feit(situatie, Feitsoort.OnvolledigBevonden, Reden, verwijzing);
    }

    // Complete since the day the last piece came in, not since the day somebody looked.
    private static DateOnly CompleetSinds(Aanvraag aanvraag) =>
        aanvraag.Aanvullingsverzoeken.LastOrDefault(verzoek => verzoek.AangevuldOp is not null)?.AangevuldOp ?? aanvraag.OntvangenOp;

    private List<Weigering> Controleer(IReadOnlyList<Bevinding> bevindingen, string[] voorstel, IReadOnlyList<string> ontbreekt, bool heeftTermijn)
    {
        var weigeringen = Tekst.Optioneel(Reden, "reden");
        if (Volledig && Ontbreekt is { Count: > 0 })
        {
            weigeringen.Add(new("volledig-en-onvolledig", "Een volledige aanvraag mist niets. Kies een van de twee.", "ontbreekt"));
        }

        if (!Volledig && ontbreekt.Count == 0)
        {
            weigeringen.Add(new("ontbrekend-niet-genoemd", "Noem wat er ontbreekt, zodat de aanvrager weet wat hij moet aanvullen.", "ontbreekt"));
        }

        if (ontbreekt.Any(code => bevindingen.All(bevinding => bevinding.Code != code)))
        {
            weigeringen.Add(new("onderdeel-onbekend", $"Dit onderdeel bestaat niet. Kies uit: {string.Join(", ", bevindingen.Select(bevinding => bevinding.Code))}.", "ontbreekt"));
        }

        if (ontbreekt.Distinct(StringComparer.Ordinal).Count() < ontbreekt.Count)
        {
            weigeringen.Add(new("onderdeel-dubbel", "Noem elk onderdeel een keer.", "ontbreekt"));
        }

        if (!Volledig && !heeftTermijn)
        {
            weigeringen.Add(new("hersteltermijn-nodig", "De regeling noemt geen hersteltermijn. Kies hoeveel dagen de aanvrager krijgt (Awb 4:5).", "hersteltermijnDagen"));
        }

        if (HersteltermijnDagen is < 1 or > 365)
        {
            weigeringen.Add(new("hersteltermijn-onmogelijk", "De hersteltermijn is minstens 1 en ten hoogste 365 dagen.", "hersteltermijnDagen"));
        }

        if (Volledig != (voorstel.Length == 0) && string.IsNullOrWhiteSpace(Reden))
        {
            weigeringen.Add(new("afwijking-zonder-reden", "U wijkt af van de toets. Schrijf op waarom.", "reden"));
        }

        return weigeringen;
    }
}
