namespace Jobcoach.Brieven.Pdf;

/// <summary>De maten van het blad en van de letters, in punten (1/72 inch). A4 met ruime marges; grote letters, want wie een brief krijgt moet hem kunnen lezen.</summary>
internal static class Bladmaat
{
    public const double Breedte = 595;
    public const double Hoogte = 842;
    public const double MargeLinks = 71;
    public const double MargeRechts = 71;
    public const double MargeBoven = 64;
    public const double MargeOnder = 78;

    public const double Letter = 11;
    public const double Regelafstand = 16;
    public const double Afzender = 13.5;
    public const double Titel = 20;
    public const double Kop2 = 13.5;
    public const double Kop3 = 11.5;
    public const double Voet = 9;

    public const double Inspringing = 18;
    public const double NaAlinea = 8;
    public const double Celmarge = 5;

    /// <summary>De breedte van de tekst.</summary>
    public const double Zetbreedte = Breedte - MargeLinks - MargeRechts;

    /// <summary>De regelafstand bij een lettergrootte.</summary>
    public static double Regel(double grootte) => grootte <= Letter ? Regelafstand : grootte * 1.3;
}
