using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>
/// De hersteltermijn is ongebruikt verstreken: de opschorting eindigt en er komt een voorstel om de aanvraag niet te behandelen (Awb 4:5 lid 1).
/// Een mens beslist; binnen vier weken, want daarna is de bevoegdheid weg (lid 4).
/// </summary>
public sealed record SluitHersteltermijn : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        var aanvraag = zaak.Aanvraag;
        if (zaak.Fase is not Fase.Volledigheid || aanvraag.OpenVerzoek is not { VerzondenOp: { } verzonden, LaatsteDag: { } laatste } verzoek || situatie.Vandaag <= laatste)
        {
            return new Weigering("hersteltermijn-loopt", "Er is geen verstreken hersteltermijn.");
        }

        var voorstel = new Besluitvoorstel
        {
            Nummer = zaak.Besluitvoorstellen.Count + 1,
            Onderwerp = new(Onderwerpsoort.Aanvraag, aanvraag.Nummer),
            Uitkomst = new Besluituitkomst.BuitenBehandeling(),
            Motivering = "De aanvraag is niet aangevuld binnen de termijn die daarvoor was gegeven (Awb 4:5).",
            Bevindingen = aanvraag.Volledigheidsbevindingen ?? [],
            OpgesteldDoor = situatie.Door,
            OpgesteldOp = situatie.Vandaag,
        };
        var gesloten = zaak.Met(aanvraag with
        {
            Aanvullingsverzoeken = aanvraag.Aanvullingsverzoeken.Vervang(verzoek, verzoek with { VerstrekenOp = laatste }),
            Opschortingen = aanvraag.Opschortingen.SluitAanvulling(Opschorting.OngebruiktVerstreken(verzonden, laatste)),
        });
        return (gesloten with { Besluitvoorstellen = [.. zaak.Besluitvoorstellen, voorstel] })
            .Naar(Fase.Besluit, situatie.Vandaag)
            .Feit(situatie, Feitsoort.HersteltermijnVerstreken, verwijzing: $"aanvraag/{aanvraag.Nummer}")
            .EnFeit(situatie, Feitsoort.BesluitVoorgesteld, verwijzing: $"besluitvoorstel/{voorstel.Nummer}");
    }
}
