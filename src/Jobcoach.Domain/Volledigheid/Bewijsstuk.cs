using System.Text.Json.Serialization;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Volledigheid;

/// <summary>Wat voor stuk bij de aanvraag is gevoegd.</summary>
public enum Bewijsstuksoort
{
    /// <summary>Een afschrift van de arbeidsovereenkomst.</summary>
    Arbeidsovereenkomst,

    /// <summary>Het ondertekende aanvraagformulier van een proefplaatsing.</summary>
    AanvraagformulierProefplaatsing,

    /// <summary>Het belastbaarheidsprofiel; bevat medische gegevens.</summary>
    Belastbaarheidsprofiel,

    /// <summary>Iets anders.</summary>
    Overig,
}

/// <summary>Een stuk bij de aanvraag.</summary>
/// <param name="Soort">Wat het is.</param>
/// <param name="DocumentId">Het kenmerk van het opgeslagen document; nooit de bestandsnaam van de indiener.</param>
/// <param name="ToegevoegdOp">De dag waarop het stuk is ontvangen.</param>
public sealed record Bewijsstuk([property: JsonRequired] Bewijsstuksoort Soort, string DocumentId, DateOnly ToegevoegdOp)
{
    /// <summary>Alles wat fout is, met het pad van het veld vanaf <paramref name="pad"/>.</summary>
    public List<Weigering> Controleer(string pad = "")
    {
        var controle = new Veldcontrole(pad);
        controle.Keuze("soort", (Bewijsstuksoort?)Soort);
        controle.Code("documentId", DocumentId);
        if (string.IsNullOrEmpty(DocumentId))
        {
            controle.Weiger("document-ontbreekt", "Voeg het document zelf ook toe.", "documentId");
        }

        controle.Dag("toegevoegdOp", ToegevoegdOp);
        return controle.Weigeringen;
    }
}
