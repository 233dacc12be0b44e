namespace Jobcoach.Web.Paginas;

/// <summary>Merkteken van de teksten van fout- en aanmeldpagina's.</summary>
public sealed class PaginasTeksten;
