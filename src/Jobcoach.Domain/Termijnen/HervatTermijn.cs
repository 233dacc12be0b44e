using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Termijnen;

/// <summary>Laat de beslistermijn weer lopen na een opschorting zonder vaste einddag.</summary>
/// <param name="LaatsteDag">De laatste dag die stilstond.</param>
/// <param name="Reden">Waarom de belemmering weg is.</param>
public sealed record HervatTermijn(DateOnly LaatsteDag, string Reden) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.AdministratiefMedewerker, Rol.Toetser, Rol.Besluitnemer);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (!zaak.BeslistermijnLoopt())
        {
            return new Weigering("geen-beslistermijn", "Er loopt nu geen beslistermijn.");
        }

        var aanvraag = zaak.Aanvraag;
        var lopend = aanvraag.Opschortingen.LastOrDefault(een => een.Loopt && een.Grond is not Opschortingsgrond.AanvullingGevraagd);
        if (lopend is null)
        {
            return new Weigering("geen-opschorting", "Er loopt geen opschorting die u kunt beëindigen.");
        }

        var weigeringen = Tekst.Verplicht(Reden, "reden");
        if (LaatsteDag < lopend.Van || LaatsteDag > situatie.Vandaag)
        {
            weigeringen.Add(new("hervatting-buiten-opschorting", "De laatste dag ligt tussen het begin van de opschorting en vandaag.", "laatsteDag"));
        }

        return weigeringen.Count > 0
            ? weigeringen
            : zaak.Met(aanvraag with { Opschortingen = aanvraag.Opschortingen.Vervang(lopend, lopend with { TotEnMet = LaatsteDag }) })
                .Bericht(Berichtsoort.Hervatting, situatie.Vandaag, $"opschorting/{zaak.Opschortingen().TakeWhile(een => !ReferenceEquals(een, lopend)).Count() + 1}", zaak.Belanghebbenden())
                .Feit(situatie, Feitsoort.TermijnHervat, Reden, $"aanvraag/{aanvraag.Nummer}");
    }
}
