namespace Jobcoach.Brieven.Inhoud;

/// <summary>Een sjabloon of het briefpapier klopt niet. De melding noemt wat er mis is en waar, en nooit iets uit een zaak.</summary>
/// <param name="melding">Wat er mis is.</param>
/// <param name="oorzaak">Waardoor; null als de melding genoeg zegt.</param>
/// <param name="regel">De regel van de tekst, vanaf 1; 0 als er geen regel is aan te wijzen.</param>
public sealed class BriefsjabloonException(string melding, Exception? oorzaak = null, int regel = 0) : Exception(melding, oorzaak)
{
    /// <summary>De regel van de tekst, vanaf 1; 0 als er geen regel is aan te wijzen.</summary>
    public int Regel => regel;
}
