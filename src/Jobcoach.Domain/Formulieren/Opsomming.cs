namespace Jobcoach.Domain.Formulieren;

/// <summary>Schrijft een lijst zoals in een zin: "7, 8 en 9".</summary>
internal static class Opsomming
{
    public static string Van<T>(IReadOnlyList<T> delen) =>
        delen.Count < 2 ? string.Concat(delen) : $"{string.Join(", ", delen.SkipLast(1))} en {delen[^1]}";
}
