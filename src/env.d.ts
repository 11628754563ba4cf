/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Language of the page being built. */
    language: import('./data/model/schema.ts').Language;
    /** The page's own address from the site's root: links are written as seen from it. */
    path: string;
  }
}
