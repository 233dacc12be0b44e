#pragma warning disable
using Jobcoach.Brieven.Tests.Kwaliteit;
using Jobcoach.Domain.Regelingen;
namespace Jobcoach.Brieven.Tests;
public sealed class ProefTests
{
    [Fact]
    public void Schrijf()
    {
        var zetter = Briefzetter.Open(null, RegelingCatalogus.Ingebouwd);
        Directory.CreateDirectory("/tmp/sj/uit");
        var klok = System.Diagnostics.Stopwatch.StartNew();
        var n = 0;
        foreach (var geval in Briefgevallen.Alle)
        {
            try { var b = zetter.Zet(geval.Opdracht)!; n++;
            var f = "/tmp/sj/uit/" + string.Concat(geval.Naam.Select(c => char.IsLetterOrDigit(c) ? c : '_'));
            File.WriteAllBytes(f + ".pdf", b.Pdf.Span); File.WriteAllBytes(f + ".html", b.Html.Span); }
            catch (Exception e) { throw new InvalidOperationException(geval.Naam + " " + geval.Soort, e); }
        }
        throw new InvalidOperationException($"{n} brieven in {klok.ElapsedMilliseconds} ms; soorten die missen: {string.Join(",", Enum.GetValues<Jobcoach.Domain.Brieven.Briefsoort>().Except(Briefgevallen.Alle.Select(g => g.Soort)))}");
    }
}
