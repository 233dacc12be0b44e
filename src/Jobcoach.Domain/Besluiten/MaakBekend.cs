using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Besluiten;

/// <summary>Maakt het besluit bekend door toezending (Awb 3:41); vanaf nu werkt het (3:40) en loopt morgen de bezwaartermijn (6:8).</summary>
/// <param name="Besluitnummer">Het besluit.</param>
/// <param name="DocumentId">De bewaarde brief als pagina.</param>
/// <param name="PdfId">Dezelfde brief als PDF.</param>
public sealed record MaakBekend(int Besluitnummer, string DocumentId, string PdfId) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak.Besluiten.ElementAtOrDefault(Besluitnummer - 1) is not { BekendgemaaktOp: null } besluit)
        {
            return new Weigering("al-bekendgemaakt", "Dit besluit is al bekendgemaakt.");
        }

        List<Weigering> fouten = [.. Invoer.Kenmerk(DocumentId, "documentId"), .. Invoer.Kenmerk(PdfId, "pdfId")];
        if (fouten.Count > 0)
        {
            return fouten;
        }

        var vandaag = situatie.Vandaag;
        var bekend = besluit with { BekendgemaaktOp = vandaag, DocumentId = DocumentId };
        var brief = new Briefdocumenten(zaak.Berichten.Count + 1, DocumentId, PdfId);
        var bekendgemaakt = (zaak with { Besluiten = zaak.Besluiten.Vervang(besluit, bekend) })
            .Bericht(Berichtsoort.Besluit, vandaag, $"besluit/{besluit.Nummer}", zaak.BijBesluit(besluit))
            .Met(brief);
        var overgang = (besluit.Uitkomst switch
        {
            Besluituitkomst.Toekenning => bekendgemaakt,
            Besluituitkomst.Wijziging wijziging => bekendgemaakt.PasToe(besluit.Onderwerp.Nummer, wijziging, situatie.Regeling),
            Besluituitkomst.Afwijzing when besluit.Onderwerp.Soort is Onderwerpsoort.Wijziging => bekendgemaakt.WijsAf(besluit.Onderwerp.Nummer),
            Besluituitkomst.Intrekking { Per: var per } => bekendgemaakt.Eindig(new(Eindreden.Ingetrokken, per.AddDays(-1), vandaag)),
            _ => bekendgemaakt.LaatAllesVervallen().Naar(Fase.Afsluiting, vandaag),
        }).Feit(situatie, Feitsoort.BesluitBekendgemaakt, verwijzing: $"besluit/{besluit.Nummer}").EnBrief(situatie, brief);

        // What the besluit did to a running toekenning is a fact of its own: a reader of the dossier should not have to derive it.
        return besluit.Uitkomst switch
        {
            Besluituitkomst.Wijziging => overgang.EnFeit(situatie, Feitsoort.WijzigingToegepast, verwijzing: $"wijziging/{besluit.Onderwerp.Nummer}"),
            Besluituitkomst.Intrekking => overgang.EnFeit(situatie, Feitsoort.ToekenningIngetrokken, verwijzing: $"periode/{besluit.Onderwerp.Nummer}"),
            _ => overgang,
        };
    }
}
