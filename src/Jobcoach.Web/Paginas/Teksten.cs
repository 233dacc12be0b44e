using System.Globalization;
using System.Resources;

namespace Jobcoach.Web.Paginas;

/// <summary>
/// De teksten van een onderdeel, uit het resx-bestand met de naam van <typeparamref name="T"/>, in de taal van de bezoeker.
/// Een tekst die niet in het Engels bestaat komt in het Nederlands; een die nergens bestaat is een fout van wie de pagina schreef.
/// </summary>
/// <typeparam name="T">Het merkteken van het onderdeel, bijvoorbeeld <c>IntakeTeksten</c>.</typeparam>
public sealed class Teksten<T>
{
    private static readonly ResourceManager Bron = new(typeof(T));

    /// <summary>De tekst.</summary>
    /// <exception cref="InvalidOperationException">De tekst bestaat niet.</exception>
    public string this[string sleutel] => Bron.GetString(sleutel, CultureInfo.CurrentUICulture)
        ?? throw new InvalidOperationException($"{typeof(T).Name} heeft geen tekst '{sleutel}'.");

    /// <summary>De tekst, met <c>{0}</c>, <c>{1}</c>, ... ingevuld en opgemaakt zoals de taal dat doet.</summary>
    /// <exception cref="InvalidOperationException">De tekst bestaat niet.</exception>
    public string this[string sleutel, params object?[] delen] => string.Format(CultureInfo.CurrentCulture, this[sleutel], delen);

    /// <summary>Of de tekst bestaat.</summary>
    public bool Heeft(string sleutel) => Bron.GetString(sleutel, CultureInfo.CurrentUICulture) is not null;

    /// <summary>Hoe een waarde van een vaste lijst heet: de tekst <c>Fase.Toets</c> bij <c>Fase.Toets</c>.</summary>
    /// <exception cref="InvalidOperationException">De waarde heeft geen tekst.</exception>
    public string Van<TEnum>(TEnum waarde)
        where TEnum : struct, Enum => this[$"{typeof(TEnum).Name}.{waarde}"];
}
