using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Bezwaren;

/// <summary>Registreert een bezwaar tegen een bekendgemaakt besluit. Een te laat bezwaar wordt ook geregistreerd: over verschoonbaarheid oordeelt een mens (Awb 6:11).</summary>
/// <param name="Besluitnummer">Het besluit.</param>
/// <param name="OntvangenOp">De dag van ontvangst; leeg is vandaag.</param>
/// <param name="GepostOp">De dag van het poststempel, als het per post kwam; alleen een medewerker vult dit in.</param>
/// <param name="Adviescommissie">Of een commissie adviseert (Awb 7:13); alleen een medewerker vult dit in.</param>
public sealed record RegistreerBezwaar(int Besluitnummer, DateOnly? OntvangenOp = null, DateOnly? GepostOp = null, bool Adviescommissie = false) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Werknemer, Rol.Werkgever, Rol.Jobcoach, Rol.AdministratiefMedewerker);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak.Fase is Fase.Vernietigd)
        {
            return new Weigering("zaak-vernietigd", "Deze zaak is vernietigd.");
        }

        if (zaak.Besluiten.All(besluit => besluit.BekendgemaaktOp is null))
        {
            return new Weigering("geen-besluit", "Er is nog geen besluit bekendgemaakt. Bezwaar kan daarna.");
        }

        if (zaak.Besluiten.ElementAtOrDefault(Besluitnummer - 1) is not { BekendgemaaktOp: { } bekend })
        {
            return new Weigering("besluit-onbekend", "Er is geen bekendgemaakt besluit met dit nummer.", "besluitnummer");
        }

        var ontvangen = OntvangenOp ?? situatie.Vandaag;
        if (ontvangen > situatie.Vandaag || ontvangen < bekend)
        {
            return new Weigering("bezwaar-datum-onmogelijk", "De dag van ontvangst ligt tussen de bekendmaking en vandaag.", "ontvangenOp");
        }

        if (situatie.Door.Rol is not Rol.AdministratiefMedewerker && (GepostOp is not null || Adviescommissie))
        {
            return new Weigering("alleen-medewerker", "Alleen een medewerker legt het poststempel en een adviescommissie vast.", GepostOp is null ? "adviescommissie" : "gepostOp");
        }

        if (GepostOp < bekend || GepostOp > ontvangen)
        {
            return new Weigering("poststempel-onmogelijk", "De dag van het poststempel ligt tussen de bekendmaking en de ontvangst.", "gepostOp");
        }

        var bezwaar = new Bezwaar(zaak.Bezwaren.Count + 1, Besluitnummer, ontvangen, Tijdigheid(bekend, ontvangen, GepostOp)) { Adviescommissie = Adviescommissie };
        return (zaak with { Bezwaren = [.. zaak.Bezwaren, bezwaar] })
            .Bericht(Berichtsoort.BezwaarOntvangen, situatie.Vandaag, $"bezwaar/{bezwaar.Nummer}", zaak.BijBezwaar(situatie.Door))
            .Feit(situatie, Feitsoort.BezwaarGeregistreerd, verwijzing: $"bezwaar/{bezwaar.Nummer}");
    }

    private static Bevinding Tijdigheid(DateOnly bekend, DateOnly ontvangen, DateOnly? gepost)
    {
        var tijdig = Bezwaartermijn.IsTijdig(bekend, ontvangen, gepost);
        return Bevinding.Van(
            "bezwaar-tijdig",
            tijdig ? Oordeel.Voldoet : Oordeel.BeoordelingNodig,
            gepost is null ? "Awb 6:7" : "Awb 6:9 lid 2",
            tijdig ? "Het bezwaar is op tijd." : "Het bezwaar is te laat. Een mens beoordeelt of daar een goede reden voor is (Awb 6:11).",
            [
                new Gegeven("bekendgemaakt op", Datumtekst.Voluit(bekend)),
                new Gegeven("laatste dag", Datumtekst.Voluit(Bezwaartermijn.Ontvangst(bekend, gepost).LaatsteDag)),
                new Gegeven("ontvangen op", Datumtekst.Voluit(ontvangen)),
                .. gepost is { } dag ? [new Gegeven("op de post gedaan op", Datumtekst.Voluit(dag))] : Array.Empty<Gegeven>(),
            ]);
    }
}
