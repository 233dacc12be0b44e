using System.Globalization;
using FsCheck.Xunit;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Domain.Tests.Termijnen;

/// <summary>De berekende feestdagen naast twee andere bronnen: de paasdatums uit de almanak, en een andere rekenwijze voor alle jaren.</summary>
[Trait("Wet", "Algemene termijnenwet 3")]
public sealed class FeestdagentabelTests
{
    private const string Almanak = """
        1950 0409 1951 0325 1952 0413 1953 0405 1954 0418 1955 0410 1956 0401 1957 0421 1958 0406 1959 0329
        1960 0417 1961 0402 1962 0422 1963 0414 1964 0329 1965 0418 1966 0410 1967 0326 1968 0414 1969 0406
        1970 0329 1971 0411 1972 0402 1973 0422 1974 0414 1975 0330 1976 0418 1977 0410 1978 0326 1979 0415
        1980 0406 1981 0419 1982 0411 1983 0403 1984 0422 1985 0407 1986 0330 1987 0419 1988 0403 1989 0326
        1990 0415 1991 0331 1992 0419 1993 0411 1994 0403 1995 0416 1996 0407 1997 0330 1998 0412 1999 0404
        2000 0423 2001 0415 2002 0331 2003 0420 2004 0411 2005 0327 2006 0416 2007 0408 2008 0323 2009 0412
        2010 0404 2011 0424 2012 0408 2013 0331 2014 0420 2015 0405 2016 0327 2017 0416 2018 0401 2019 0421
        2020 0412 2021 0404 2022 0417 2023 0409 2024 0331 2025 0420 2026 0405 2027 0328 2028 0416 2029 0401
        2030 0421 2031 0413 2032 0328 2033 0417 2034 0409 2035 0325 2036 0413 2037 0405 2038 0425 2039 0410
        """;

    public static TheoryData<string> Paasdagen =>
        [.. Almanak.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Chunk(2).Select(paar => string.Concat(paar))];

    [Fact]
    public void De_almanak_is_heel() => Assert.Equal(Enumerable.Range(1950, 90), Paasdagen.Select(rij => int.Parse(rij.Data[..4], CultureInfo.InvariantCulture)));

    [Theory, MemberData(nameof(Paasdagen))]
    public void De_dagen_rond_Pasen_zijn_die_van_de_almanak(string eerstePaasdag)
    {
        var pasen = DateOnly.ParseExact(eerstePaasdag, "yyyyMMdd", CultureInfo.InvariantCulture);

        Assert.Equal(
            ["goede vrijdag", "tweede paasdag", "hemelvaartsdag", "tweede pinksterdag"],
            ((int[])[-2, 1, 39, 50]).Select(dagen => Kalender.Feestdag(pasen.AddDays(dagen)) is "bevrijdingsdag" ? Samenvallend(dagen) : Kalender.Feestdag(pasen.AddDays(dagen))));
    }

    [Fact]
    public void Elke_dag_van_twee_eeuwen_is_alleen_een_feestdag_als_de_andere_rekenwijze_dat_zegt()
    {
        var verwacht = Enumerable.Range(1950, 200).SelectMany(Feestdagen).Concat(Gelijkstellingen.Alle.SelectMany(besluit => besluit.Dagen)).ToHashSet();

        Assert.Equal(verwacht.Order(), Kalenderdagen.Alle.Where(dag => Kalender.Feestdag(dag) is not null));
    }

    [Property(Arbitrary = [typeof(Kalenderdagen)])]
    public void Een_werkdag_is_geen_weekend_en_geen_feestdag(DateOnly dag) => Assert.Equal(
        dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Feestdagen(dag.Year).Contains(dag) && !Gelijkstellingen.Bevat(dag),
        Kalender.IsWerkdag(dag));

    [Theory, Trait("Wet", "Algemene termijnenwet 3 lid 3")]
    [InlineData(2022, false)]
    [InlineData(2023, true)]
    [InlineData(2025, true)]
    [InlineData(2026, true)]
    [InlineData(2028, true)]
    [InlineData(2029, false)]
    public void Alleen_van_2023_tot_en_met_2028_zijn_gelijkgestelde_dagen_bekend(int jaar, bool bekend) =>
        Assert.Equal(bekend, Gelijkstellingen.IsNagezocht(jaar));

    [Fact, Trait("Wet", "Algemene termijnenwet 3 lid 3")]
    public void Een_besluit_noemt_zijn_eigen_dagen() => Assert.All(Gelijkstellingen.Alle, besluit => Assert.All(besluit.Dagen, dag =>
    {
        Assert.InRange(dag.Year, besluit.VanJaar, besluit.TotEnMetJaar);
        Assert.Contains(dag.ToString("d MMMM", CultureInfo.GetCultureInfo("nl-NL")), besluit.Besluit, StringComparison.Ordinal);
        Assert.Equal("gelijkgesteld met een feestdag", Kalender.Feestdag(dag));
    }));

    [Theory, Trait("Wet", "Algemene termijnenwet 3 lid 3")]
    [InlineData("2028-10-16", 2)] // ends in 2028
    [InlineData("2029-01-08", 3)] // ends in 2029, of which nothing is known yet
    public void Een_termijn_zegt_het_als_gelijkgestelde_dagen_onbekend_zijn(string bekend, int stappen)
    {
        var termijn = Bezwaartermijn.Bereken(Dagen.Dag(bekend));

        Assert.Equal(stappen, termijn.Stappen.Count);
        Assert.Equal(
            stappen == 3,
            termijn.Stappen[^1] == new Termijnstap(
                termijn.LaatsteDag,
                "Algemene termijnenwet 3 lid 3",
                "Voor 2029 is niet bekend welke dagen met een feestdag gelijk zijn gesteld. Valt de laatste dag op zo'n dag, dan loopt de termijn langer door."));
    }

    [Property(Arbitrary = [typeof(Kalenderdagen)]), Trait("Wet", "Algemene termijnenwet 2")]
    public void In_elke_week_zitten_minstens_twee_werkdagen_zodat_artikel_2_nooit_iets_toevoegt(DateOnly dag) =>
        Assert.True(Enumerable.Range(1, 7).Count(plaats => Kalender.IsWerkdag(dag.AddDays(plaats))) >= 2);

    // Ascension and 5 May may be the same day; the calendar names one.
    private static string? Samenvallend(int dagenNaPasen) => dagenNaPasen == 39 ? "hemelvaartsdag" : null;

    private static DateOnly[] Feestdagen(int jaar)
    {
        var pasen = Eerstepaasdag(jaar);
        var koning = jaar >= 2014 ? new DateOnly(jaar, 4, 27) : new DateOnly(jaar, 4, 30);
        return
        [
            new(jaar, 1, 1), new(jaar, 5, 5), new(jaar, 12, 25), new(jaar, 12, 26), koning.DayOfWeek is DayOfWeek.Sunday ? koning.AddDays(-1) : koning,
            pasen.AddDays(-2), pasen.AddDays(1), pasen.AddDays(39), pasen.AddDays(50),
        ];
    }

    // Lilius and Clavius by way of Knuth: golden number and epact, and then the Sunday after the full moon.
    private static DateOnly Eerstepaasdag(int jaar)
    {
        var gulden = (jaar % 19) + 1;
        var eeuw = (jaar / 100) + 1;
        var schrikkel = (3 * eeuw / 4) - 12;
        var maan = (((8 * eeuw) + 5) / 25) - 5;
        var zondag = (5 * jaar / 4) - schrikkel - 10;
        var epact = ((11 * gulden) + 20 + maan - schrikkel) % 30;
        epact += (epact == 25 && gulden > 11) || epact == 24 ? 1 : 0;
        var vol = 44 - epact;
        vol += vol < 21 ? 30 : 0;
        vol += 7 - ((zondag + vol) % 7);
        return new DateOnly(jaar, 3, 1).AddDays(vol - 1);
    }
}
