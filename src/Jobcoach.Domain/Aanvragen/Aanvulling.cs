using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>Wat een aanvulling met het verzoek doet waarop zij antwoordt.</summary>
internal static class Aanvulling
{
    /// <summary>Sluit het verzoek dat openstaat: de beslistermijn loopt weer vanaf de dag van de aanvulling (Awb 4:15 lid 1).</summary>
    public static Aanvraag SluitVerzoek(this Aanvraag aanvraag, DateOnly vandaag) => aanvraag.OpenVerzoek switch
    {
        null => aanvraag,

        // The letter was not sent yet: what it asked for is overtaken, and nothing was suspended.
        { VerzondenOp: null } verzoek => aanvraag with { Aanvullingsverzoeken = [.. aanvraag.Aanvullingsverzoeken.Where(een => een != verzoek)] },
        { VerzondenOp: { } verzonden } verzoek => aanvraag with
        {
            Aanvullingsverzoeken = aanvraag.Aanvullingsverzoeken.Vervang(verzoek, verzoek with { AangevuldOp = vandaag }),
            Opschortingen = aanvraag.Opschortingen.SluitAanvulling(Opschorting.NaAanvulling(verzonden, vandaag)),
        },
    };
}
