using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>Stuurt het verzoek om aanvulling (Awb 4:5); de beslistermijn staat stil vanaf de volgende dag (Awb 4:15 lid 1).</summary>
public sealed record VraagAanvulling : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        var aanvraag = zaak.Aanvraag;
        if (zaak.Fase is not Fase.Volledigheid || aanvraag.OpenVerzoek is not { VerzondenOp: null } verzoek)
        {
            return new Weigering("geen-verzoek", "Er is geen verzoek om aanvulling te versturen.");
        }

        var vandaag = situatie.Vandaag;
        var verstuurd = verzoek with { VerzondenOp = vandaag, LaatsteDag = Hersteltermijn.Bereken(situatie.Regeling, vandaag, verzoek.HersteltermijnDagen)?.LaatsteDag };
        return zaak.Met(aanvraag with
        {
            Aanvullingsverzoeken = aanvraag.Aanvullingsverzoeken.Vervang(verzoek, verstuurd),
            Opschortingen = [.. aanvraag.Opschortingen, Opschorting.Aanvulling(vandaag)],
        })
            .Bericht(Berichtsoort.VerzoekOmAanvulling, vandaag, $"aanvraag/{aanvraag.Nummer}", [.. zaak.Belanghebbenden(), Rol.Jobcoach])
            .Feit(situatie, Feitsoort.AanvullingGevraagd, verwijzing: $"aanvraag/{aanvraag.Nummer}");
    }
}
