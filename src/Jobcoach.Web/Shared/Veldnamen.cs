namespace Jobcoach.Web.Shared;

/// <summary>
/// Hoe de velden van een formulier op het scherm heten. Het foutoverzicht staat boven de velden en noemt ze toch: een veld zegt bij het tonen zelf hoe
/// het heet, en het overzicht toont zich dan opnieuw.
/// </summary>
public sealed class Veldnamen
{
    private readonly Dictionary<string, string> _namen = [];

    /// <summary>Er kwam een naam bij.</summary>
    public event Action? Veranderd;

    /// <summary>De naam van een veld; null als geen veld van het formulier zo heet.</summary>
    public string? Van(string pad) => _namen.GetValueOrDefault(pad);

    /// <summary>Zegt hoe een veld heet.</summary>
    public void Noem(string pad, string naam)
    {
        if (pad.Length > 0 && naam.Length > 0 && _namen.TryAdd(pad, naam))
        {
            Veranderd?.Invoke();
        }
    }
}
