using Jobcoach.Domain.Handelingen;
using Jobcoach.Workflow.Documenten;

namespace Jobcoach.Workflow.Tests.Documenten;

public sealed class DocumentvrijgaveTests
{
    [Theory]
    [InlineData(Scanstatus.Schoon, false, null)]
    [InlineData(Scanstatus.Schoon, true, null)]
    [InlineData(Scanstatus.NietGescand, false, null)] // er is geen scanner
    [InlineData(Scanstatus.NietGescand, true, "document-nog-niet-gescand")]
    [InlineData(Scanstatus.Besmet, false, "document-besmet")] // besmet is besmet, ook als een scan niet geeist wordt
    [InlineData(Scanstatus.Besmet, true, "document-besmet")]
    public void Een_document_wordt_gegeven_als_de_scanner_het_toelaat(Scanstatus scan, bool eisScan, string? code)
    {
        var document = new Document(new('0', 64), "application/pdf", 1, DateTimeOffset.UnixEpoch, scan);

        var weigering = new Documentvrijgave(eisScan).Weigering(document);

        Assert.Equal(code, weigering?.Code);
        Assert.True(weigering is null or { Soort: Weigeringsoort.Stand });
    }
}
