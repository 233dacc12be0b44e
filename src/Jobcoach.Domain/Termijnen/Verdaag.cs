using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Termijnen;

/// <summary>
/// Deelt mee dat het besluit later komt en noemt een nieuwe dag (Awb 4:14). Stelt geen wettelijk voorschrift de termijn (lid 3), dan kan dat alleen
/// binnen de termijn en verschuift de laatste dag. Anders (lid 1) kan het altijd, en verandert de laatste dag niet.
/// </summary>
/// <param name="NieuweLaatsteDag">De dag die in het bericht staat.</param>
/// <param name="Reden">Waarom het besluit later komt.</param>
public sealed record Verdaag(DateOnly NieuweLaatsteDag, string Reden) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.AdministratiefMedewerker, Rol.Toetser, Rol.Besluitnemer);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        var aanvraag = zaak.Aanvraag;
        if (!zaak.BeslistermijnLoopt())
        {
            return new Weigering("geen-beslistermijn", "Er loopt nu geen beslistermijn.");
        }

        var laatste = aanvraag.Beslistermijn(situatie.Regeling, situatie.Vandaag).LaatsteDag;
        var isRedelijk = situatie.Regeling.EigenBeslistermijn() is null;
        var verdaging = new Verdaging(situatie.Vandaag, NieuweLaatsteDag, Reden);
        if (isRedelijk && situatie.Vandaag > laatste)
        {
            return new Weigering("verdaging-te-laat", "De beslistermijn is al voorbij. Verdagen kan alleen binnen de termijn (Awb 4:14 lid 3).");
        }

        List<Weigering> weigeringen = [.. verdaging.Controleer(isRedelijk || situatie.Vandaag <= laatste ? laatste : situatie.Vandaag), .. Tekst.Optioneel(Reden, "reden"), .. Invoer.NietTeVer(NieuweLaatsteDag, situatie.Vandaag, "nieuweLaatsteDag")];
        return weigeringen.Count > 0
            ? weigeringen
            : zaak.Met(aanvraag with { Verdagingen = [.. aanvraag.Verdagingen, verdaging] })
                .Bericht(Berichtsoort.Verdaging, situatie.Vandaag, $"aanvraag/{aanvraag.Nummer}", zaak.Belanghebbenden())
                .Feit(situatie, Feitsoort.TermijnVerdaagd, Reden, $"aanvraag/{aanvraag.Nummer}");
    }
}
