package org.kiemphieu.document.service;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiemphieu.document.signature.TimeStampAuthority;
import org.kiemphieu.document.signature.TrustedIssuers;

/** Whom an installation asks for the time, and whose certificates it trusts. */
@ApplicationScoped
class SignatureSettings {

  @ConfigProperty(name = "kiemphieu.time-stamp.url")
  Optional<URI> timeStampUrl;

  @ConfigProperty(name = "kiemphieu.signing.trusted-certificates")
  Optional<Path> trustedCertificates;

  private TrustedIssuers trusted = TrustedIssuers.none();

  /** A file that cannot be read must be found before the congress. */
  void start(@Observes StartupEvent event) {
    trusted = trustedCertificates.map(TrustedIssuers::of).orElseGet(TrustedIssuers::none);
  }

  /** The time-stamp authority, if one is configured. */
  Optional<TimeStampAuthority> authority() {
    return timeStampUrl.map(TimeStampAuthority::new);
  }

  /** The issuers trusted. */
  TrustedIssuers trusted() {
    return trusted;
  }
}
