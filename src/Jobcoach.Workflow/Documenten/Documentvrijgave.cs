using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Workflow.Documenten;

/// <summary>Of de inhoud van een document gegeven wordt, gezien wat de scanner op malware zegt.</summary>
/// <param name="EisScan">Of een document zonder uitslag moet wachten. Alleen zinvol waar een scanner is; zonder scanner zou niets ooit vrijkomen.</param>
public sealed record Documentvrijgave(bool EisScan)
{
    /// <summary>Waarom de inhoud niet gegeven wordt, of null. Het is de stand van het document die dit verhindert, voor elke rol.</summary>
    public Weigering? Weigering(Document document) => document.Scan switch
    {
        Scanstatus.Besmet => new("document-besmet", "In dit document is malware gevonden; daarom geven wij het aan niemand. Vraag de inzender om een schoon bestand."),
        Scanstatus.NietGescand when EisScan => new(
            "document-nog-niet-gescand",
            "Dit document wordt nog op malware gecontroleerd. Probeer het over enkele minuten opnieuw. Blijft het zo, vraag de inzender dan om een bestand zonder wachtwoord."),
        _ => null,
    };
}
