namespace Jobcoach.Regeldekking;

/// <summary>Compares the register, the scheme model, the schemes and the tests. Pure: the same tree gives the same answer.</summary>
public static class Dekking
{
    /// <summary>Everything that is not proven or not known; empty if every rule has its test.</summary>
    public static IReadOnlyList<Melding> Meet(Boom boom)
    {
        var regels = Register.Regels(boom.Rechtsgronden);
        var proeven = Proeven.Lees(boom.Tests);
        return
        [
            .. ZonderTest(regels, proeven).Select(wat => new Melding("Regels uit docs/rechtsgronden.md zonder test", wat)),
            .. ParametersZonderTest(proeven).Select(wat => new Melding("Parameters van het model zonder test", wat)),
            .. WaardenZonderTest(boom.Regelingen, proeven).Select(wat => new Melding("Waarden van een meegeleverde regeling zonder test", wat)),
            .. OnbekendeKenmerken(regels, proeven).Select(wat => new Melding("Kenmerken van tests die het register of het model niet kent", wat)),
            .. OnbekendeArtikelen(boom, regels).Select(wat => new Melding("Artikelen in de regels en regelingen die het register niet kent", wat)),
            .. FoutInRegister(boom, regels).Select(wat => new Melding("Regels van het register die niet kloppen", wat)),
        ];
    }

    private static IEnumerable<string> ZonderTest(IReadOnlyList<Registerregel> regels, IReadOnlyList<Proef> proeven) =>
        regels.Where(regel => regel.VraagtTest && !Gedekt(regel, proeven)).Select(regel => $"{regel.Grond}: {regel.Regel}");

    // By its own name, or by the parameters that hold it: for each of them a test that names both the scheme and the parameter.
    private static bool Gedekt(Registerregel regel, IReadOnlyList<Proef> proeven)
    {
        var paden = regel.Namen.Where(IsParameter).ToList();
        return proeven.Any(proef => proef.Gronden.Any(kenmerk => Kenmerk.Noemt(kenmerk, regel.Grond)))
            || (paden.Count > 0 && paden.All(pad => proeven.Any(proef => proef.Van(regel.Regeling) && proef.Noemt(pad))));
    }

    // A value in a table says nothing about the rule that reads it, so here only tests of rules count.
    private static IEnumerable<string> ParametersZonderTest(IReadOnlyList<Proef> proeven)
    {
        var genoemd = proeven.SelectMany(proef => proef.Parameters).ToHashSet();
        return Parameters.Model.Where(pad => !genoemd.Any(kenmerk => Parameters.Noemt(kenmerk, pad)));
    }

    private static IEnumerable<string> WaardenZonderTest(IReadOnlyList<Bestand> regelingen, IReadOnlyList<Proef> proeven) =>
        from regeling in regelingen
        let vanDeze = proeven.Where(proef => proef.Van(regeling.Naam)).ToList()
        from pad in Parameters.MetWaarde(regeling)
        where !vanDeze.Any(proef => proef.Noemt(pad))
        select $"{regeling.Naam}: {pad}";

    private static IEnumerable<string> OnbekendeKenmerken(IReadOnlyList<Registerregel> regels, IReadOnlyList<Proef> proeven) =>
        from proef in proeven
        from kenmerk in proef.Gronden.Where(kenmerk => !Kenmerk.Bekend(kenmerk, regels)).Concat(proef.Parameters.Where(kenmerk => !Parameters.Velden.Contains(kenmerk)))
        group proef.Naam by kenmerk into namen
        select $"{namen.Key} ({namen.First()}{(namen.Count() > 1 ? $" en {namen.Count() - 1} andere" : "")})";

    private static IEnumerable<string> OnbekendeArtikelen(Boom boom, IReadOnlyList<Registerregel> regels) =>
        Artikelen.Genoemd(boom).Where(genoemd => !Kenmerk.Bekend(genoemd.Artikel, regels)).Select(genoemd => $"{genoemd.Artikel} ({genoemd.Bestand})");

    private static IEnumerable<string> FoutInRegister(Boom boom, IReadOnlyList<Registerregel> regels)
    {
        var plaatsen = new Plaatsen(boom.Bronnen);
        return Register.Onleesbaar(boom.Rechtsgronden).Select(regel => $"geen drie kolommen: {regel}")
            .Concat(regels.GroupBy(regel => regel.Grond).Where(gelijk => gelijk.Count() > 1).Select(gelijk => $"staat er meer dan eens: {gelijk.Key}"))
            .Concat(regels.Where(regel => regel.Namen.Count == 0 && !regel.Waar.StartsWith("buiten bereik: ", StringComparison.Ordinal)).Select(regel => $"noemt geen plaats in de code: {regel.Grond}"))
            .Concat(regels.SelectMany(regel => regel.Namen.Where(naam => !plaatsen.Kent(naam)).Select(naam => $"{regel.Grond}: {naam} bestaat niet")));
    }

    private static bool IsParameter(string naam) => Parameters.Model.Contains(naam) || Parameters.Termijnen.Contains(naam);
}
