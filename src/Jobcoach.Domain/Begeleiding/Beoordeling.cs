namespace Jobcoach.Domain.Begeleiding;

/// <summary>Wat de uitvoerder van een verantwoording vindt.</summary>
public enum Beoordelingsuitkomst
{
    /// <summary>Aanvaard.</summary>
    Akkoord,

    /// <summary>De jobcoach moet haar aanvullen.</summary>
    Aanvullen,

    /// <summary>Niet aanvaard.</summary>
    Afgekeurd,
}

/// <summary>Het oordeel over een verantwoording.</summary>
/// <param name="Indiening">Over de hoeveelste indiening het gaat; 0 als er niets was ingediend.</param>
/// <param name="Uitkomst">Aanvaard, aanvullen of niet aanvaard.</param>
/// <param name="Toelichting">Waarom; verplicht als niet aanvaard.</param>
/// <param name="NaderOnderzoek">De bevinding van de arbeidsdeskundige na een negatieve evaluatie (UWV-protocol 2014 B.4).</param>
/// <param name="Door">Pseudoniem van wie oordeelde.</param>
/// <param name="Op">De dag van het oordeel.</param>
public sealed record Beoordeling(int Indiening, Beoordelingsuitkomst Uitkomst, string? Toelichting, string? NaderOnderzoek, string Door, DateOnly Op);
