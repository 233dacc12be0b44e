using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Termijnen;

/// <summary>
/// Schort de beslistermijn op volgens Awb 4:15 lid 2. Het verzoek om aanvulling (lid 1) schort vanzelf op.
/// De aanvrager krijgt altijd bericht (bij overmacht moet dat, lid 3). Staat het einde nog niet vast, dan volgt een tweede bericht als de termijn
/// weer loopt (lid 4, <see cref="HervatTermijn"/>); staat het wel vast, dan noemt het eerste bericht het al.
/// </summary>
/// <param name="Grond">De grond.</param>
/// <param name="Van">De eerste dag die stilstaat.</param>
/// <param name="TotEnMet">De laatste dag die stilstaat, als die bekend is; verplicht bij instemming van de aanvrager.</param>
/// <param name="Reden">Waarom.</param>
public sealed record SchortOp(Opschortingsgrond Grond, DateOnly Van, DateOnly? TotEnMet, string Reden) : Handeling
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

        List<Weigering> weigeringen = [.. Tekst.Verplicht(Reden, "reden"), .. Invoer.Keuze(Grond, "grond"), .. Invoer.NietTeVer(TotEnMet, situatie.Vandaag, "totEnMet")];
        if (Grond is Opschortingsgrond.AanvullingGevraagd)
        {
            weigeringen.Add(new("grond-gaat-vanzelf", "Een verzoek om aanvulling schort vanzelf op. Geef een oordeel over de volledigheid.", "grond"));
        }

        if (TotEnMet < Van)
        {
            weigeringen.Add(new("opschorting-omgekeerd", "De laatste dag ligt niet voor de eerste dag.", "totEnMet"));
        }

        if (Grond is Opschortingsgrond.InstemmingAanvrager && TotEnMet is null)
        {
            weigeringen.Add(new("einde-instemming-nodig", "De aanvrager stemt in met uitstel tot een bepaalde dag. Noem die dag (Awb 4:15 lid 2 onder a).", "totEnMet"));
        }

        if (Van < aanvraag.OntvangenOp || Van > situatie.Vandaag.AddYears(1))
        {
            weigeringen.Add(new("opschorting-buiten-termijn", "De eerste dag ligt niet voor de ontvangst van de aanvraag en niet meer dan een jaar vooruit.", "van"));
        }

        return weigeringen.Count > 0
            ? weigeringen
            : zaak.Met(aanvraag with { Opschortingen = [.. aanvraag.Opschortingen, new(Grond, Van, TotEnMet, Reden)] })
                .Bericht(Berichtsoort.Opschorting, situatie.Vandaag, $"opschorting/{zaak.Opschortingen().Count() + 1}", zaak.Belanghebbenden())
                .Feit(situatie, Feitsoort.TermijnOpgeschort, Reden, $"aanvraag/{aanvraag.Nummer}");
    }
}
