using System.Diagnostics;
using System.Globalization;
using Jobcoach.Brieven;
using Jobcoach.Brieven.Html;
using Jobcoach.Brieven.Inhoud;
using Jobcoach.Brieven.Pdf;
using Jobcoach.Domain.Berichten;
using Jobcoach.TestSupport;
using Jobcoach.Workflow.Brieven;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Writer;

namespace Jobcoach.Benchmarks;

/// <summary>
/// Letters per second and memory per letter: the besluit on an aanvraag under the regeling of UWV, as page and as PDF, on one core.
/// Beside it, in turns, the same words drawn with the same library and typefaces but without structure, page breaks or a template: what a PDF costs at the least.
/// </summary>
internal static class BrievenBenchmark
{
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(2);
    private const int Rounds = 5;

    public static Task RunAsync()
    {
        var start = new DateOnly(2015, 2, 2);
        var verloop = new Zaakverloop("uwv", start, Zaakverloop.Werk(start)).TotBegeleiding();
        var opdracht = new Briefopdracht(verloop.Zaak, verloop.Regeling, Berichtsoort.Besluit, "besluit/1", start);
        var zetter = Briefzetter.Open(null, Domain.Regelingen.RegelingCatalogus.Ingebouwd);
        var inhoud = zetter.Inhoud(opdracht)!;
        var brief = zetter.Zet(opdracht)!;

        Func<object> zet = () => zetter.Zet(opdracht)!;
        Func<object> pagina = () => Htmlbrief.Maak(zetter.Inhoud(opdracht)!);
        Func<object> kaal = () => Bare(inhoud);
        Measure(zet);
        Measure(kaal);
        List<(double PerSecond, double Memory)> letters = [], pages = [], bare = [];
        for (var round = 0; round < Rounds; round++)
        {
            letters.Add(Measure(zet));
            pages.Add(Measure(pagina));
            bare.Add(Measure(kaal));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a letter of {brief.Html.Length:N0} bytes as page and {brief.Pdf.Length:N0} as PDF"));
        Show("page and PDF", letters);
        Show("page only", pages);
        Show("bare PDF (baseline)", bare);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"time, as a multiple of the baseline",-40}{Median(bare, een => een.PerSecond) / Median(letters, een => een.PerSecond),10:N2}"));
        return Task.CompletedTask;
    }

    private static void Show(string name, List<(double PerSecond, double Memory)> rounds) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-40}{Median(rounds, een => een.PerSecond),10:N0} /s{Median(rounds, een => een.Memory) / 1024,12:N0} kB allocated each"));

    private static double Median(List<(double PerSecond, double Memory)> rounds, Func<(double PerSecond, double Memory), double> what) => rounds.Select(what).Order().ElementAt(rounds.Count / 2);

    private static (double PerSecond, double Memory) Measure(Func<object> make)
    {
        var (count, before, watch) = (0, GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        while (watch.Elapsed < Duration)
        {
            make();
            count++;
        }

        return (count / watch.Elapsed.TotalSeconds, (GC.GetAllocatedBytesForCurrentThread() - before) / (double)count);
    }

    private static byte[] Bare(Briefinhoud brief)
    {
        using var builder = new PdfDocumentBuilder(1.7);
        var font = builder.AddTrueTypeFont(Lettertype.Gewoon.Bestand);
        builder.AddTrueTypeFont(Lettertype.Vet.Bestand);
        var page = builder.AddPage(Bladmaat.Breedte, Bladmaat.Hoogte);
        var height = Bladmaat.Hoogte;
        foreach (var line in Platte.Regels(brief))
        {
            page.AddText(line, Bladmaat.Letter, new PdfPoint(Bladmaat.MargeLinks, height -= 4), font);
        }

        return builder.Build();
    }
}
