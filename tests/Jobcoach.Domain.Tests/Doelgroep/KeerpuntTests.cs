using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Jobcoach.Domain.Bevindingen;

namespace Jobcoach.Domain.Tests.Doelgroep;

/// <summary>Wat voor elke bevinding van doelgroep en organisatie geldt, bij willekeurige feiten en in elke regeling.</summary>
public sealed class KeerpuntTests
{
    private const int Gevallen = 1000;

    [Fact]
    public void De_gevallen_raken_elke_weigering_die_er_is() =>
        Assert.Equal(
            [
                "aanvrager", "begeleidingsvorm", "bevoegd-bestuursorgaan", "concreet-zicht", "contractduur", "contractvorm", "doelgroep-lks-of-sfb", "geen-instemming-werkgever", "geen-wsw",
                "inwerkprogramma", "jobcoach-noodzakelijk", "leeftijd", "loonwaarde", "loonwaarde-maximum", "organisatie-erkend", "organisatie-onafhankelijk",
                "organisatie-tevredenheid-werkgevers", "organisatie-tevredenheid-werknemers", "organisatie-verklaring", "proefplaatsing-duur", "proefplaatsing-intentie",
                "proefplaatsing-uitkering", "proefplaatsing-wet", "samenloop", "schriftelijke-overeenkomst", "sfb-beperking", "sfb-duur", "sfb-indicatie", "toestemming-werknemer",
                "uren-per-week", "wajong",
            ],
            Keerpuntfeiten.Willekeurig().Generator.Sample(2000).SelectMany(Weigeringen).Select(bevinding => bevinding.Code).Distinct().Order(StringComparer.Ordinal));

    [Property(MaxTest = Gevallen)]
    public Property Elke_bevinding_is_uitgelegd_en_komt_een_keer() => Prop.ForAll(Keerpuntfeiten.Willekeurig(), feiten =>
    {
        var bevindingen = feiten.Bevindingen().ToList();
        Assert.Distinct(bevindingen.Select(bevinding => bevinding.Code));
        Assert.All(bevindingen, bevinding =>
        {
            Assert.NotEqual("", bevinding.Artikel.Trim());
            Assert.EndsWith(".", bevinding.Zin, StringComparison.Ordinal);
            Assert.NotEmpty(bevinding.Gegevens);
            Assert.Distinct(bevinding.Gegevens.Select(gegeven => gegeven.Naam));
        });
    });

    [Property(MaxTest = Gevallen)]
    public Property Elke_weigering_heeft_een_keerpunt_en_een_ander_oordeel_niet() => Prop.ForAll(Keerpuntfeiten.Willekeurig(), feiten =>
        Assert.All(feiten.Bevindingen(), bevinding => Assert.Equal(bevinding.Oordeel is Oordeel.VoldoetNiet, bevinding.Keerpunt is not null)));

    [Property(MaxTest = Gevallen)]
    public Property Wie_het_keerpunt_volgt_krijgt_precies_het_beloofde_oordeel() => Prop.ForAll(Keerpuntfeiten.Willekeurig(), feiten =>
        Assert.All(Weigeringen(feiten), bevinding =>
        {
            var keerpunt = bevinding.Keerpunt!;
            Assert.NotEqual(Oordeel.VoldoetNiet, keerpunt.Oordeel);
            Assert.EndsWith(".", keerpunt.Zin, StringComparison.Ordinal);
            Assert.Subset(bevinding.Gegevens.Select(gegeven => gegeven.Naam).ToHashSet(), keerpunt.Veranderingen.Select(verandering => verandering.Naam).ToHashSet());
            Assert.Equal(keerpunt.Oordeel, Opnieuw(feiten, bevinding, keerpunt.Veranderingen));
        }));

    [Property(MaxTest = Gevallen)]
    public Property Geen_kleinere_verandering_keert_het_oordeel() => Prop.ForAll(Keerpuntfeiten.Willekeurig(), feiten =>
        Assert.All(Weigeringen(feiten), bevinding =>
        {
            var veranderingen = bevinding.Keerpunt!.Veranderingen;
            foreach (var verandering in veranderingen)
            {
                var zonder = veranderingen.Where(een => een != verandering).ToList();
                Assert.NotEqual(bevinding.Keerpunt.Oordeel, Opnieuw(feiten, bevinding, zonder));
                if (feiten.StapMinder(verandering) is { } minder)
                {
                    Assert.Equal(Oordeel.VoldoetNiet, Opnieuw(feiten, bevinding, [.. zonder, minder]));
                }
            }
        }));

    private static IEnumerable<Bevinding> Weigeringen(Keerpuntfeiten feiten) => feiten.Bevindingen().Where(bevinding => bevinding.Oordeel is Oordeel.VoldoetNiet);

    private static Oordeel Opnieuw(Keerpuntfeiten feiten, Bevinding bevinding, IReadOnlyList<Gegeven> veranderingen) =>
        veranderingen.Aggregate(feiten, (stand, verandering) => stand.Met(verandering)).Bevindingen().Single(een => een.Code == bevinding.Code).Oordeel;
}
