namespace Jobcoach.Domain.Berichten;

/// <summary>Wat van een soort bericht afhangt.</summary>
public static class Berichtsoorten
{
    /// <summary>
    /// Of het ook in de stille uren gaat: aan dit bericht hangt een termijn die voor de ontvanger begint, stopt of verandert
    /// (Awb 3:40, 4:5, 4:14, 4:15), en van die tijd mag hem niets ontgaan.
    /// </summary>
    public static bool GaatMeteen(this Berichtsoort soort) => soort
        is Berichtsoort.Besluit
        or Berichtsoort.Beeindiging
        or Berichtsoort.VerzoekOmAanvulling
        or Berichtsoort.Opschorting
        or Berichtsoort.Hervatting
        or Berichtsoort.Verdaging;

    /// <summary>Of de ontvanger mag zeggen dat hij het niet wil: geen wet of regeling vraagt een herinnering.</summary>
    public static bool IsKeuze(this Berichtsoort soort) => soort is Berichtsoort.Herinnering;
}
