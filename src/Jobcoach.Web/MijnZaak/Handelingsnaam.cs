namespace Jobcoach.Web.MijnZaak;

/// <summary>Hoe wat een bezoeker net deed in het adres van de pagina daarna heet; de tekst erbij staat onder <c>gedaan.</c>.</summary>
internal static class Handelingsnaam
{
    public const string Aangevuld = "aangevuld";
    public const string Ingetrokken = "ingetrokken";
    public const string Gewijzigd = "gewijzigd";
    public const string Beeindigd = "beeindigd";
    public const string Ondertekend = "ondertekend";
    public const string Geweigerd = "geweigerd";
    public const string Geevalueerd = "geevalueerd";
    public const string Opgemerkt = "opgemerkt";

    /// <summary>Alle namen; wat anders in het adres staat betekent niets.</summary>
    public static IReadOnlySet<string> Alle { get; } = new HashSet<string> { Aangevuld, Ingetrokken, Gewijzigd, Beeindigd, Ondertekend, Geweigerd, Geevalueerd };
}
