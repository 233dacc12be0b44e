using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Formulieren;

/// <summary>
/// Formulier A van de Leidraad Jobcoach: werknemerprofiel, werkprofiel, matching en de coachingsdoelen die daaruit volgen.
/// Een concept mag leeg zijn; <see cref="Controleer"/> zegt wat fout is, <see cref="Ontbreekt"/> wat nog moet.
/// </summary>
/// <param name="Rijen">Een rij per <see cref="Matchingsonderwerp"/>, in willekeurige volgorde.</param>
/// <param name="BelastbaarheidsprofielVan">De dag van het gebruikte belastbaarheidsprofiel; null als er geen gebruikt is.</param>
/// <param name="Kerntaken">De voornaamste werkzaamheden, ten hoogste drie.</param>
/// <param name="Coachingsdoelen">Onderdeel D: ten hoogste drie werkdoelen en twee persoonlijke doelen.</param>
/// <param name="OndertekeningAanvrager">De handtekening van wie aanvraagt.</param>
/// <param name="OndertekeningClient">De handtekening van de werknemer of zijn wettelijk vertegenwoordiger.</param>
public sealed record Matchingsformat(
    IReadOnlyList<Matchingsrij>? Rijen,
    DateOnly? BelastbaarheidsprofielVan,
    IReadOnlyList<string>? Kerntaken,
    IReadOnlyList<Coachingsdoel>? Coachingsdoelen,
    Ondertekening? OndertekeningAanvrager = null,
    Ondertekening? OndertekeningClient = null) : Vertrouwelijk
{
    /// <summary>De rij over een onderwerp, of null als die er niet is.</summary>
    public Matchingsrij? Rij(Matchingsonderwerp onderwerp) => Rijen?.FirstOrDefault(rij => rij?.Onderwerp == onderwerp);

    /// <summary>Het coachingsdoel met dit nummer, of null als dat er niet is.</summary>
    public Coachingsdoel? Doel(int nummer) => Coachingsdoelen?.FirstOrDefault(doel => doel?.Nummer == nummer);

    /// <summary>Alles wat fout is ingevuld, met het pad van het veld vanaf <paramref name="pad"/>. Leeg is niet fout.</summary>
    public List<Weigering> Controleer(string pad = "") => Matchingsformatregels.Controleer(this, pad);

    /// <summary>Alles wat nog ontbreekt voor een volledig ingevuld formulier, zonder de handtekeningen.</summary>
    public List<Ontbrekend> Ontbreekt(string pad = "") => Matchingsformatregels.Ontbreekt(this, pad);
}
