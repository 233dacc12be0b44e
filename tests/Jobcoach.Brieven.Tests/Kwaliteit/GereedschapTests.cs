using System.Diagnostics;

namespace Jobcoach.Brieven.Tests.Kwaliteit;

/// <summary>
/// Van elk sjabloon een brief, nagekeken met gereedschap van anderen: poppler en qpdf. Zonder dat gereedschap wordt zichtbaar overgeslagen;
/// in de bouwstraat (<c>CI</c>) hoort het er te zijn.
/// </summary>
public sealed class GereedschapTests
{
    public GereedschapTests() => Assert.SkipUnless(
        Environment.GetEnvironmentVariable("CI") is { Length: > 0 } || ((string[])["qpdf", "pdfinfo", "pdffonts", "pdftotext"]).All(IsErIn),
        "Deze tests lezen elke PDF met poppler en qpdf. Installeer ze om ze mee te laten doen: apt-get install poppler-utils qpdf, of brew install poppler qpdf.");

    [Fact]
    public void Qpdf_finds_no_fault() => Assert.All(Zetsel.Vertegenwoordigers, zetsel => Assert.Contains("No syntax or stream encoding errors", Draai("qpdf", zetsel, "--check", "{}"), StringComparison.Ordinal));

    [Fact]
    public void Poppler_sees_title_and_structure() => Assert.All(Zetsel.Vertegenwoordigers, zetsel =>
    {
        var gegevens = Draai("pdfinfo", zetsel, "{}");

        Assert.Matches(@"Tagged:\s+yes", gegevens);
        Assert.Matches($@"Title:\s+{System.Text.RegularExpressions.Regex.Escape(zetsel.Inhoud.Titel)}", gegevens);
        Assert.Matches(@"JavaScript:\s+no", gegevens);
        Assert.Contains("H1", Draai("pdfinfo", zetsel, "-struct", "{}"), StringComparison.Ordinal);
    });

    [Fact]
    public void Poppler_sees_only_embedded_fonts_with_a_table_to_Unicode() => Assert.All(Zetsel.Vertegenwoordigers, zetsel =>
    {
        var fonts = Draai("pdffonts", zetsel, "{}").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(2).ToList();

        Assert.NotEmpty(fonts);

        // Columns emb, sub and uni stand before the number and generation of the object.
        Assert.All(fonts, font => Assert.True(font.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., "yes", _, "yes", _, _], font));
    });

    [Fact]
    public void Poppler_reads_every_word() => Assert.All(Zetsel.Vertegenwoordigers, zetsel =>
    {
        var gelezen = Woorden(Draai("pdftotext", zetsel, "{}", "-"));

        Assert.Empty(zetsel.Htmlregels().SelectMany(Woorden).Except(gelezen));
    });

    private static HashSet<string> Woorden(string tekst) => [.. Zetsel.Plat(tekst).Split(' ').SelectMany(woord => woord.Split('-')).Select(woord => woord.Trim('.', ',', '(', ')', ':', ';', '?')).Where(woord => woord.Length > 0)];

    private static string Draai(string programma, Zetsel zetsel, params string[] argumenten)
    {
        var bestand = Path.Combine(Path.GetTempPath(), $"brief-{Guid.NewGuid():N}.pdf");
        File.WriteAllBytes(bestand, zetsel.Pdf);
        try
        {
            using var proces = Start(programma, argumenten.Select(een => een == "{}" ? bestand : een));
            var fouten = proces.StandardError.ReadToEndAsync();
            var uit = proces.StandardOutput.ReadToEnd();
            proces.WaitForExit();
            Assert.True(proces.ExitCode == 0, $"{programma} eindigde met {proces.ExitCode}: {uit}{fouten.Result}");
            return uit;
        }
        finally
        {
            File.Delete(bestand);
        }
    }

    private static bool IsErIn(string programma) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(map => File.Exists(Path.Combine(map, OperatingSystem.IsWindows() ? programma + ".exe" : programma)));

    private static Process Start(string programma, IEnumerable<string> argumenten)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(programma, argumenten) { RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["LC_ALL"] = "C.UTF-8" } })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Fail($"{programma} is niet gevonden. Installeer poppler-utils en qpdf: apt-get install poppler-utils qpdf, of brew install poppler qpdf.");
            throw;
        }
    }
}
