using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Toetsing;
using Jobcoach.TestSupport;

namespace Jobcoach.Domain.Tests.Formulieren;

[Trait("Wet", "AVG 9")]
public sealed class VertrouwelijkTests
{
    // Otherwise the text of a form ends up in the first log line or exception that mentions it.
    [Fact]
    [Trait("Wet", "UAVG 30")]
    public void Een_formulier_noemt_als_tekst_nooit_zijn_inhoud()
    {
        Assert.Equal("Matchingsformat", Voorbeelden.Matchingsformat.ToString());
        Assert.Equal("Coachingsplan", $"{Voorbeelden.Coachingsplan}");
        Assert.Equal("Aanvraagset", $"{Voorbeelden.Vervolgaanvraag}");
        Assert.Equal("Toets", $"{Voorbeelden.Toets}");
    }

    // Who signed is a pseudonym and a role, not free text.
    [Theory]
    [InlineData(typeof(Matchingsformat), 7)]
    [InlineData(typeof(Coachingsplan), 6)]
    [InlineData(typeof(Ervaringsverslag), 1)]
    [InlineData(typeof(Toets), 4)]
    public void Elk_onderdeel_van_een_formulier_met_vrije_tekst_is_vertrouwelijk(Type formulier, int aantal)
    {
        var metTekst = Onderdelen(formulier).Where(deel => deel.GetProperties().Any(veld => veld.PropertyType == typeof(string))).ToList();

        Assert.All(metTekst.Where(deel => deel != typeof(Handelende)), deel => Assert.True(deel.IsSubclassOf(typeof(Vertrouwelijk)), deel.Name));
        Assert.Equal(aantal, Onderdelen(formulier).Count(deel => deel.IsSubclassOf(typeof(Vertrouwelijk))));
    }

    private static HashSet<Type> Onderdelen(Type formulier)
    {
        HashSet<Type> gezien = [];
        var nog = new Stack<Type>([formulier]);
        while (nog.TryPop(out var deel))
        {
            if (deel.Assembly == typeof(Vertrouwelijk).Assembly && !deel.IsEnum && gezien.Add(deel))
            {
                deel.GetProperties().Select(veld => veld.PropertyType).ToList().ForEach(soort => nog.Push(soort.GenericTypeArguments.FirstOrDefault(soort)));
            }
        }

        return gezien;
    }
}
