namespace Jobcoach.LocalHost.Ontwikkeling.Onderdelen;

/// <summary>Welke componenten een voorbeeld toont, en in welke staten.</summary>
/// <param name="componenten">De componenten; de eerste geeft de pagina haar naam.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ToontAttribute(params Type[] componenten) : Attribute
{
    /// <summary>De componenten.</summary>
    public IReadOnlyList<Type> Componenten { get; } = componenten;

    /// <summary>De staten die er verschil maken.</summary>
    public Voorbeeldstaat[] Staten { get; init; } = Enum.GetValues<Voorbeeldstaat>();
}
