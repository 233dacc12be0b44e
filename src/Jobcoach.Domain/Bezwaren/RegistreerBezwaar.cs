using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Bezwaren;

/// <summary>Registreert een bezwaar tegen een bekendgemaakt besluit. Een te laat bezwaar wordt ook geregistreerd: over verschoonbaarheid oordeelt een mens (Awb 6:11).</summary>
/// <param name="Besluitnummer">Het besluit.</param>
/// <param name="OntvangenOp">De dag van ontvangst; leeg is vandaag.</param>
public sealed record RegistreerBezwaar(int Besluitnummer, DateOnly? OntvangenOp = null) : Handeling
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

        var termijn = Bezwaartermijn.Bereken(bekend);
        var tijdig = Bezwaartermijn.IsTijdig(bekend, ontvangen);
        var bevinding = Bevinding.Van(
            "bezwaar-tijdig",
            tijdig ? Oordeel.Voldoet : Oordeel.BeoordelingNodig,
            "Awb 6:7",
            tijdig ? "Het bezwaar is op tijd." : "Het bezwaar is te laat. Een mens beoordeelt of daar een goede reden voor is (Awb 6:11).",
            new Gegeven("bekendgemaakt op", Datumtekst.Voluit(bekend)),
            new Gegeven("laatste dag", Datumtekst.Voluit(termijn.LaatsteDag)),
            new Gegeven("ontvangen op", Datumtekst.Voluit(ontvangen)));
        var bezwaar = new Bezwaar(zaak.Bezwaren.Count + 1, Besluitnummer, ontvangen, bevinding);
        return (zaak with { Bezwaren = [.. zaak.Bezwaren, bezwaar] })
            .Bericht(Berichtsoort.BezwaarOntvangen, situatie.Vandaag, null, zaak.Belanghebbenden())
            .Feit(situatie, Feitsoort.BezwaarGeregistreerd, verwijzing: $"bezwaar/{bezwaar.Nummer}");
    }
}
