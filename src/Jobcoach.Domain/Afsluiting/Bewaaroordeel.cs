namespace Jobcoach.Domain.Afsluiting;

/// <summary>Hoe lang een mens vindt dat het dossier bewaard moet blijven, waar de regeling geen termijn noemt.</summary>
/// <param name="Jaren">Hele jaren na de dag van afsluiting; de dag na de laatste dag verdwijnt het dossier.</param>
/// <param name="Reden">Waar de termijn op rust, bijvoorbeeld de selectielijst.</param>
/// <param name="VastgesteldOp">De dag waarop hij dat vaststelde.</param>
public sealed record Bewaaroordeel(int Jaren, string Reden, DateOnly VastgesteldOp)
{
    /// <summary>Meer jaren zijn een tikfout; geen norm.</summary>
    public const int MeesteJaren = 100;
}
