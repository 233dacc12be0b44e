using System.Globalization;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Web.Logboek;

/// <summary>Een dag van de week met wat er die dag is gedaan.</summary>
/// <param name="Datum">De dag.</param>
/// <param name="Regels">De regels die gelden, in volgorde.</param>
/// <param name="Totaal">Hun declarabele tijd.</param>
public sealed record Dagblik(DateOnly Datum, IReadOnlyList<Logboekregel> Regels, Uren Totaal);

/// <summary>Een week van het logboek, maandag tot en met zondag (ISO 8601).</summary>
/// <param name="Code">Zoals in het adres: <c>2015-W45</c>.</param>
/// <param name="Nummer">Het weeknummer.</param>
/// <param name="Maandag">De eerste dag.</param>
/// <param name="Dagen">De dagen met regels.</param>
/// <param name="Totaal">De declarabele tijd van de week.</param>
public sealed partial record Weekblik(string Code, int Nummer, DateOnly Maandag, IReadOnlyList<Dagblik> Dagen, Uren Totaal)
{
    private const int DagenInEenWeek = 7;

    /// <summary>De code van de week ervoor.</summary>
    public string Vorige => CodeVan(Maandag.AddDays(-DagenInEenWeek));

    /// <summary>De code van de week erna.</summary>
    public string Volgende => CodeVan(Maandag.AddDays(DagenInEenWeek));

    /// <summary>De zondag.</summary>
    public DateOnly Zondag => Maandag.AddDays(DagenInEenWeek - 1);

    /// <summary>De week van een code, of van een dag als de code er geen is.</summary>
    public static Weekblik Van(IReadOnlyList<Logboekregel> regels, string? code, DateOnly anders)
    {
        var maandag = MaandagVan(code) ?? MaandagVan(anders);
        var dagen = Enumerable.Range(0, DagenInEenWeek)
            .Select(dag => maandag.AddDays(dag))
            .Select(dag => regels.Where(regel => regel.Datum == dag).ToList() is var op ? new Dagblik(dag, op, Som(op)) : null!)
            .Where(dag => dag.Regels.Count > 0)
            .ToList();
        return new(CodeVan(maandag), Week(maandag), maandag, dagen, Som(dagen.SelectMany(dag => dag.Regels)));
    }

    /// <summary>De code van de week van een dag.</summary>
    public static string CodeVan(DateOnly dag) =>
        string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(dag.ToDateTime(TimeOnly.MinValue)):0000}-W{Week(dag):00}");

    private static Uren Som(IEnumerable<Logboekregel> regels) => regels.Aggregate(Uren.Nul, (som, regel) => som + regel.Declarabel);

    private static int Week(DateOnly dag) => ISOWeek.GetWeekOfYear(dag.ToDateTime(TimeOnly.MinValue));

    private static DateOnly MaandagVan(DateOnly dag) => dag.AddDays(-(((int)dag.DayOfWeek + DagenInEenWeek - 1) % DagenInEenWeek));

    private static DateOnly? MaandagVan(string? code)
    {
        if (code is null || Patroon().Match(code) is not { Success: true } deel)
        {
            return null;
        }

        var (jaar, week) = (int.Parse(deel.Groups["jaar"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(deel.Groups["week"].ValueSpan, CultureInfo.InvariantCulture));
        return week >= 1 && week <= ISOWeek.GetWeeksInYear(jaar) ? DateOnly.FromDateTime(ISOWeek.ToDateTime(jaar, week, DayOfWeek.Monday)) : null;
    }

    [GeneratedRegex(@"^(?<jaar>(19|20)[0-9]{2})-W(?<week>[0-9]{2})\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Patroon();
}
