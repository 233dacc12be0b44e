namespace Jobcoach.Domain.Formulieren;

/// <summary>
/// Een stuk met vrije tekst over een persoon (AVG 9). Als tekst is het alleen zijn eigen naam,
/// zodat een logregel, foutmelding of testverslag de inhoud nooit kan noemen.
/// </summary>
public abstract record Vertrouwelijk
{
    public sealed override string ToString() => GetType().Name;
}
