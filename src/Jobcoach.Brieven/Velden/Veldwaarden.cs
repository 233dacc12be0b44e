using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Jobcoach.Brieven.Inhoud;
using Jobcoach.Brieven.Sjablonen;

namespace Jobcoach.Brieven.Velden;

/// <summary>Een veld dat niet als tekst in een brief kan staan. Wie het toch invult hoort dat, want anders stond er een lege plek of een woord dat niemand begrijpt.</summary>
internal abstract class Toetsveld(string melding) : FluidValue
{
    public override FluidValues Type => FluidValues.Nil;

    public override bool Equals(FluidValue? other) => false;

    public override decimal ToNumberValue() => 0;

    public override string ToStringValue() => "";

    public override object ToObjectValue() => this;

    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => [];

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo) => throw new BriefsjabloonException(melding);
}

/// <summary>Een veld zonder waarde: onwaar in een <c>if</c>, en een fout als iemand het invult.</summary>
internal sealed class LeegVeld(string naam) : Toetsveld($"Het veld {naam} is hier leeg. Zet er {{% if {naam} %}} en {{% endif %}} omheen.")
{
    public override bool ToBooleanValue() => false;
}

/// <summary>Een veld dat waar is en alleen in een <c>if</c> hoort.</summary>
internal sealed class WaarVeld(string naam) : Toetsveld($"Het veld {naam} is ja of nee en kan niet als tekst in de brief. Gebruik {{% if {naam} %}}.")
{
    public override bool ToBooleanValue() => true;
}

/// <summary>Een veld met een vast woord, om in een <c>case</c> te vergelijken.</summary>
internal sealed class Woordveld(string naam, string woord) : Toetsveld($"Het veld {naam} is een vast woord en kan niet als tekst in de brief. Gebruik {{% case {naam} %}}.")
{
    public override FluidValues Type => FluidValues.String;

    public override bool ToBooleanValue() => true;

    public override string ToStringValue() => woord;

    public override bool Equals(FluidValue? other) => other is not null && other.ToStringValue() == woord;
}

/// <summary>Een vast woord als waarde van een veld.</summary>
/// <param name="Inhoud">Het woord.</param>
internal sealed record Woord(string Inhoud);

/// <summary>Maakt van gewone waarden velden van een sjabloon. Tekst wordt gewone letters: wat iemand invulde kan nooit opmaak worden.</summary>
internal static class Veldwaarden
{
    /// <summary>De waarde van een veld.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Geen tekst, ja of nee, vast woord of lijst.</exception>
    public static FluidValue Van(string naam, object? waarde) => waarde switch
    {
        null or false or "" => new LeegVeld(naam),
        true => new WaarVeld(naam),
        Woord woord => new Woordveld(naam, woord.Inhoud),
        string tekst => new StringValue(Markdownveilig.Van(tekst)),
        IReadOnlyCollection<string> { Count: 0 } or IReadOnlyCollection<IReadOnlyDictionary<string, object?>> { Count: 0 } => new LeegVeld(naam),
        IReadOnlyCollection<string> regels => new ArrayValue([.. regels.Select(regel => Van(naam, regel))]),
        IReadOnlyCollection<IReadOnlyDictionary<string, object?>> rijen => new ArrayValue([.. rijen.Select(rij => Rij(naam, rij))]),
        _ => throw new ArgumentOutOfRangeException(nameof(waarde), waarde.GetType().Name),
    };

    private static DictionaryValue Rij(string naam, IReadOnlyDictionary<string, object?> rij) =>
        new(new FluidValueDictionaryFluidIndexable(rij.ToDictionary(paar => paar.Key, paar => Van($"{naam}.{paar.Key}", paar.Value))));
}
