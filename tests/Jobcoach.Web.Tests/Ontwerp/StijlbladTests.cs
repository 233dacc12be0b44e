namespace Jobcoach.Web.Tests.Ontwerp;

public sealed class StijlbladTests
{
    [Fact]
    public void The_style_sheet_stays_within_45_kB() => Assert.InRange(Stijlblad.Tekst.Length, 10_000, 45_000);

    [Theory]
    [InlineData("@import")]
    [InlineData("@font-face")]
    [InlineData("url(")]
    [InlineData("http:")]
    [InlineData("https:")]
    public void The_style_sheet_fetches_nothing(string wat) => Assert.DoesNotContain(wat, Stijlblad.Tekst, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void The_style_sheet_says_whose_work_it_holds_and_under_which_licence()
    {
        var begin = Stijlblad.Tekst.Split('\n')[0];

        Assert.Contains("@utrecht/alert-css", begin, StringComparison.Ordinal);
        Assert.Contains("EUPL-1.2", begin, StringComparison.Ordinal);
    }
}
