using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.TestSupport;

namespace Jobcoach.Domain.Tests.Formulieren;

[Trait("Wet", "AVG 9")]
public sealed class VertrouwelijkTests
{
    // Otherwise the text of a form ends up in the first log line or exception that mentions it.
    [Fact]
    public void Een_formulier_noemt_als_tekst_nooit_zijn_inhoud()
    {
        Assert.Equal("Matchingsformat", Voorbeelden.Matchingsformat.ToString());
        Assert.Equal("Coachingsplan", $"{Voorbeelden.Coachingsplan}");
        Assert.Equal("Aanvraagset", $"{Voorbeelden.Vervolgaanvraag}");
        Assert.Equal("Toets", $"{Voorbeelden.Toets}");
    }

    [Fact]
    public void Elk_formulieronderdeel_met_vrije_tekst_is_vertrouwelijk()
    {
        Type[] zonderPersoon =
        [
            typeof(Bewijsstuk), typeof(Checkvraag), typeof(Conclusierij), typeof(Conclusievoorstel),
            typeof(Onderwerpuitleg), typeof(Ontbrekend), typeof(Toetsvraag), typeof(Vraagvoorbereiding),
        ];

        var open = typeof(Vertrouwelijk).Assembly.GetTypes()
            .Where(type => type.Namespace is "Jobcoach.Domain.Formulieren" or "Jobcoach.Domain.Toetsing" or "Jobcoach.Domain.Volledigheid")
            .Where(type => type.IsPublic && type.GetProperties().Any(veld => veld.PropertyType == typeof(string)))
            .Where(type => !type.IsSubclassOf(typeof(Vertrouwelijk)));

        Assert.Equal(zonderPersoon.OrderBy(type => type.Name), open.OrderBy(type => type.Name));
    }
}
