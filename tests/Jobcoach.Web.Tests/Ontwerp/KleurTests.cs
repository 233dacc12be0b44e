namespace Jobcoach.Web.Tests.Ontwerp;

public sealed class KleurTests
{
    private const double Tekst = 4.5;
    private const double Onderdeel = 3;

    /// <summary>Every pair that meets on a page: what is in front, what is behind, and how much WCAG asks (1.4.3, 1.4.11).</summary>
    public static TheoryData<string, string, double> Paren => new()
    {
        { "tekst", "achtergrond", Tekst },
        { "tekst", "vlak", Tekst },
        { "tekst", "accent-zacht", Tekst }, // text in a message
        { "tekst", "goed-zacht", Tekst },
        { "tekst", "waarschuwing-zacht", Tekst },
        { "tekst", "fout-zacht", Tekst },
        { "tekst-zacht", "achtergrond", Tekst }, // hints, names of facts
        { "tekst-zacht", "vlak", Tekst }, // what is switched off too, although WCAG lets it go
        { "accent", "achtergrond", Tekst }, // links
        { "accent", "vlak", Tekst }, // links in the frame, on a row under the pointer
        { "accent", "accent-zacht", Tekst }, // links in a message, state of a zaak
        { "accent", "goed-zacht", Tekst },
        { "accent", "waarschuwing-zacht", Tekst },
        { "accent", "fout-zacht", Tekst },
        { "accent-sterk", "achtergrond", Tekst }, // a link under the pointer
        { "accent-sterk", "accent-zacht", Tekst }, // a button under the pointer
        { "accent-sterk", "vlak", Tekst },
        { "bezocht", "achtergrond", Tekst },
        { "bezocht", "vlak", Tekst },
        { "bezocht", "accent-zacht", Tekst },
        { "bezocht", "waarschuwing-zacht", Tekst },
        { "bezocht", "fout-zacht", Tekst },
        { "bezocht", "goed-zacht", Tekst },
        { "op-accent", "accent", Tekst }, // the first button
        { "op-accent", "accent-sterk", Tekst },
        { "op-accent", "fout", Tekst }, // a button that takes something away
        { "op-accent", "fout-sterk", Tekst },
        { "fout", "achtergrond", Tekst }, // messages beside a field
        { "fout", "vlak", Tekst }, // the same in a filter
        { "fout", "fout-zacht", Tekst },
        { "waarschuwing", "waarschuwing-zacht", Tekst },
        { "goed", "goed-zacht", Tekst },
        { "achtergrond", "goed", Onderdeel }, // the tick of a step that is done
        { "rand", "achtergrond", Onderdeel }, // the border of a field
        { "rand", "vlak", Onderdeel },
        { "accent", "vlak", Onderdeel }, // the bar of the hours
        { "waarschuwing", "vlak", Onderdeel },
        { "fout", "vlak", Onderdeel },
        { "focus", "achtergrond", Onderdeel },
        { "focus", "vlak", Onderdeel },
        { "focus", "accent-zacht", Onderdeel },
        { "focus", "fout-zacht", Onderdeel },
        { "focus", "waarschuwing-zacht", Onderdeel },
        { "focus-ring", "focus", Onderdeel }, // one of the two is seen on any ground
    };

    [Theory]
    [MemberData(nameof(Paren))]
    public void A_pair_of_colours_has_its_contrast_in_both_schemes(string voor, string achter, double minstens)
    {
        Assert.InRange(Stijlblad.Contrast(Stijlblad.Licht[voor], Stijlblad.Licht[achter]), minstens, 21);
        Assert.InRange(Stijlblad.Contrast(Stijlblad.Donker[voor], Stijlblad.Donker[achter]), minstens, 21);
    }

    [Fact]
    public void The_measure_of_contrast_is_that_of_WCAG()
    {
        Assert.Equal(21, Stijlblad.Contrast("#ffffff", "#000000"), 3);
        Assert.Equal(4.54, Stijlblad.Contrast("#767676", "#ffffff"), 2);
    }

    [Fact]
    public void Dark_is_the_same_for_a_dark_device_and_for_who_chose_it()
    {
        Assert.Equal(Stijlblad.Donker.OrderBy(kleur => kleur.Key), Stijlblad.GekozenDonker.OrderBy(kleur => kleur.Key));
        Assert.Equal(Stijlblad.Licht.Keys.Order(), Stijlblad.Donker.Keys.Order());
    }

    [Fact]
    public void Every_colour_is_in_a_pair()
    {
        var gemeten = Paren.Select(paar => paar.Data).SelectMany(paar => new[] { paar.Item1, paar.Item2 }).ToHashSet();

        // A line only divides what distance divides already.
        Assert.Equal(["lijn"], Stijlblad.Licht.Keys.Except(gemeten));
    }
}
